"""Enum ImageGenTextChunkEventPhase."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenTextChunkEventPhase: TypeAlias = Literal["content", "reasoning", "draft"] | str
"""Whether text in an image stream is content, reasoning or a draft."""
