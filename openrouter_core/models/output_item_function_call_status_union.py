"""Enum OutputItemFunctionCallStatusUnion."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputItemFunctionCallStatusUnion: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Whether a rejected function call is complete, incomplete or still being written."""
