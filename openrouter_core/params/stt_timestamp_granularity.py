"""Parameters STTTimestampGranularity."""

from __future__ import annotations

from typing import Literal, TypeAlias

STTTimestampGranularityInput: TypeAlias = Literal["word", "segment"] | str
"""Known values of stt timestamp granularity."""
