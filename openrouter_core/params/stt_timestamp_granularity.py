"""Parameters STTTimestampGranularity."""

from __future__ import annotations

from typing import Literal, TypeAlias

STTTimestampGranularityInput: TypeAlias = Literal["word", "segment"] | str
"""What a transcription gives times for: words or segments."""
