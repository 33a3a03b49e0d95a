"""Enum STTTimestampGranularity."""

from __future__ import annotations

from typing import Literal, TypeAlias

STTTimestampGranularity: TypeAlias = Literal["word", "segment"] | str
"""Known values of stt timestamp granularity."""
