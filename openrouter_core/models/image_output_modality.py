"""Enum ImageOutputModality."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageOutputModality as ImageOutputModality
else:
    ImageOutputModality = (
        Literal["text", "image", "embeddings", "audio", "video", "rerank", "decisions", "speech", "transcription"] | str
    )
