"""Enum STTTimestampGranularity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import STTTimestampGranularity as STTTimestampGranularity
else:
    STTTimestampGranularity = Literal["word", "segment"] | str
