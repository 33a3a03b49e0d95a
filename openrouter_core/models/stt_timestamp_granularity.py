"""Enum STTTimestampGranularity."""

from __future__ import annotations

from typing import Literal, TypeAlias

STTTimestampGranularity: TypeAlias = Literal["word", "segment"] | str
"""What a transcription gives times for: words or segments."""
