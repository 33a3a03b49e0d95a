"""Enum FrameType."""

from __future__ import annotations

from typing import Literal, TypeAlias

FrameType: TypeAlias = Literal["first_frame", "last_frame"] | str
"""Known values of frame type."""
