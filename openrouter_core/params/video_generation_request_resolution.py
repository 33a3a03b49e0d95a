"""Parameters VideoGenerationRequestResolution."""

from __future__ import annotations

from typing import Literal, TypeAlias

VideoGenerationRequestResolutionInput: TypeAlias = Literal["360p", "480p", "720p", "768p", "1080p", "1K", "2K", "4K"] | str
"""Resolution of a video to generate."""
