"""Enum ContextCompressionEngine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContextCompressionEngine as ContextCompressionEngine
else:
    ContextCompressionEngine = Literal["middle-out"]
