"""Enum SupportedResolution."""

from __future__ import annotations

from typing import Literal, TypeAlias

SupportedResolution: TypeAlias = Literal["360p", "480p", "720p", "768p", "1080p", "1K", "2K", "4K"] | str
"""Resolution of the videos that a model can make."""
