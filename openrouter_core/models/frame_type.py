"""Enum FrameType."""

from __future__ import annotations

from typing import Literal, TypeAlias

FrameType: TypeAlias = Literal["first_frame", "last_frame"] | str
"""Frame type, as the API document has it."""
