"""Enum OutputModality."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputModality: TypeAlias = (
    Literal["text", "image", "embeddings", "audio", "video", "rerank", "decisions", "speech", "transcription"] | str
)
"""Output modality, as the API document has it."""
