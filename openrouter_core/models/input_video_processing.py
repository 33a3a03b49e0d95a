"""Enum InputVideoProcessing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InputVideoProcessing as InputVideoProcessing
else:
    InputVideoProcessing = Literal["agentic", "static"] | str
