"""Enum AlignmentPluginMode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AlignmentPluginMode as AlignmentPluginMode
else:
    AlignmentPluginMode = Literal["enforce", "audit"] | str
