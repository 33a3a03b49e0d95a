"""Enum FrameType."""

from __future__ import annotations

from typing import Literal, TypeAlias

FrameType: TypeAlias = Literal["first_frame", "last_frame"] | str
"""Whether an image is a video's first frame or its last."""
