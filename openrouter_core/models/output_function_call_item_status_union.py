"""Enum OutputFunctionCallItemStatusUnion."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputFunctionCallItemStatusUnion: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Whether a function call is complete, incomplete or still being written."""
