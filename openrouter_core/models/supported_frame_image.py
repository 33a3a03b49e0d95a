"""Enum SupportedFrameImage."""

from __future__ import annotations

from typing import Literal, TypeAlias

SupportedFrameImage: TypeAlias = Literal["first_frame", "last_frame"] | str
"""Supported frame image, as the API document has it."""
