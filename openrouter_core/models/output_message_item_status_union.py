"""Enum OutputMessageItemStatusUnion."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputMessageItemStatusUnion: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Whether an output message is complete, incomplete or still being written."""
