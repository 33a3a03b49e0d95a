"""Enum OutputItemReasoningStatusUnion."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputItemReasoningStatusUnion: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Whether rejected reasoning is complete, incomplete or still being written."""
