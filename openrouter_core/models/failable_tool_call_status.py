"""Enum FailableToolCallStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FailableToolCallStatus as FailableToolCallStatus
else:
    FailableToolCallStatus = Literal["in_progress", "completed", "incomplete", "failed"] | str
