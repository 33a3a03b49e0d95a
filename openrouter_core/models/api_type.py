"""Enum APIType."""

from __future__ import annotations

from typing import Literal, TypeAlias

APIType: TypeAlias = Literal["completions", "embeddings", "rerank", "decisions", "video", "tts", "stt", "image"] | str
"""Kind of API that a generation was made with."""
