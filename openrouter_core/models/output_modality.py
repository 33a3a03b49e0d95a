"""Enum OutputModality."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputModality: TypeAlias = (
    Literal["text", "image", "embeddings", "audio", "video", "rerank", "decisions", "speech", "transcription"] | str
)
"""What kind of output a model gives."""
