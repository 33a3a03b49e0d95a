"""Enum TimestampGranularities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import TimestampGranularities as TimestampGranularities
else:
    TimestampGranularities = Literal["word", "segment"] | str
