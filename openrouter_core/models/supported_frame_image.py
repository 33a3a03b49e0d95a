"""Enum SupportedFrameImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import SupportedFrameImage as SupportedFrameImage
else:
    SupportedFrameImage = Literal["first_frame", "last_frame"] | str
