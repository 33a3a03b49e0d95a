"""Enum SupportedFrameImage."""

from __future__ import annotations

from typing import Literal, TypeAlias

SupportedFrameImage: TypeAlias = Literal["first_frame", "last_frame"] | str
"""Known values of supported frame image."""
