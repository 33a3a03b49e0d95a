"""Enum VideoGenerationRequestAspectRatio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import VideoGenerationRequestAspectRatio as VideoGenerationRequestAspectRatio
else:
    VideoGenerationRequestAspectRatio = Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "9:21"] | str
