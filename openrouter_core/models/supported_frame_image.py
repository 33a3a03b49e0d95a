"""Enum SupportedFrameImage."""

from __future__ import annotations

from typing import Literal, TypeAlias

SupportedFrameImage: TypeAlias = Literal["first_frame", "last_frame"] | str
"""Frame of a video that a model can take as an image."""
