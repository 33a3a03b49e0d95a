"""Enum OutputCodeInterpreterCallItemStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputCodeInterpreterCallItemStatus as OutputCodeInterpreterCallItemStatus
else:
    OutputCodeInterpreterCallItemStatus = Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str
