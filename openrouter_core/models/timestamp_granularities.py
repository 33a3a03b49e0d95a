"""Enum TimestampGranularities."""

from __future__ import annotations

from typing import Literal, TypeAlias

TimestampGranularities: TypeAlias = Literal["word", "segment"] | str
"""Known values of timestamp granularities."""
