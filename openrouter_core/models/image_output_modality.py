"""Enum ImageOutputModality."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageOutputModality: TypeAlias = (
    Literal["text", "image", "embeddings", "audio", "video", "rerank", "decisions", "speech", "transcription"] | str
)
"""What kind of output an image model gives."""
