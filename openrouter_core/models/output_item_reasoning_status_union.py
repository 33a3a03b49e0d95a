"""Enum OutputItemReasoningStatusUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputItemReasoningStatusUnion as OutputItemReasoningStatusUnion
else:
    OutputItemReasoningStatusUnion = Literal["completed", "incomplete", "in_progress"] | str
