"""Enum OutputItemCustomToolCallStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputItemCustomToolCallStatus as OutputItemCustomToolCallStatus
else:
    OutputItemCustomToolCallStatus = Literal["in_progress", "completed", "incomplete"] | str
