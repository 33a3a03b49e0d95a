"""Enum ReasoningItemStatusUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningItemStatusUnion as ReasoningItemStatusUnion
else:
    ReasoningItemStatusUnion = Literal["completed", "incomplete", "in_progress"] | str
