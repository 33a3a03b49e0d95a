"""Enum OutputMessageStatusUnion."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputMessageStatusUnion: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Whether an assistant's message is complete, incomplete or still being written."""
