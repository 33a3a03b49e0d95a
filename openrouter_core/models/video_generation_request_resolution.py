"""Enum VideoGenerationRequestResolution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import VideoGenerationRequestResolution as VideoGenerationRequestResolution
else:
    VideoGenerationRequestResolution = Literal["360p", "480p", "720p", "768p", "1080p", "1K", "2K", "4K"] | str
