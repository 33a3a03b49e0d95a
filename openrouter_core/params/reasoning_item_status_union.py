"""Parameters ReasoningItemStatusUnion."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningItemStatusUnionInput: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""State of a reasoning item: complete, cut short or still running."""
