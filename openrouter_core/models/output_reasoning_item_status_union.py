"""Enum OutputReasoningItemStatusUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputReasoningItemStatusUnion as OutputReasoningItemStatusUnion
else:
    OutputReasoningItemStatusUnion = Literal["completed", "incomplete", "in_progress"] | str
