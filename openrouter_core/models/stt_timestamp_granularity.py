"""Enum STTTimestampGranularity."""

from __future__ import annotations

from typing import Literal, TypeAlias

STTTimestampGranularity: TypeAlias = Literal["word", "segment"] | str
"""Stt timestamp granularity, as the API document has it."""
