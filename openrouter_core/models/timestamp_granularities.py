"""Enum TimestampGranularities."""

from __future__ import annotations

from typing import Literal, TypeAlias

TimestampGranularities: TypeAlias = Literal["word", "segment"] | str
"""What to give times for in the transcription of an uploaded file."""
