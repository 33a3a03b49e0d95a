"""Parameters TimestampGranularities."""

from __future__ import annotations

from typing import Literal, TypeAlias

TimestampGranularitiesInput: TypeAlias = Literal["word", "segment"] | str
"""Known values of timestamp granularities."""
