"""Enum ToolCallStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolCallStatus as ToolCallStatus
else:
    ToolCallStatus = Literal["in_progress", "completed", "incomplete"] | str
