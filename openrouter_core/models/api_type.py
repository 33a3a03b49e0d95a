"""Enum APIType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import APIType as APIType
else:
    APIType = Literal["completions", "embeddings", "rerank", "decisions", "video", "tts", "stt", "image"] | str
