"""Enum OutputReasoningItemStatusUnion."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputReasoningItemStatusUnion: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Whether reasoning is complete, incomplete or still being written."""
