"""Enum OutputCustomToolCallItemStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputCustomToolCallItemStatus as OutputCustomToolCallItemStatus
else:
    OutputCustomToolCallItemStatus = Literal["in_progress", "completed", "incomplete"] | str
