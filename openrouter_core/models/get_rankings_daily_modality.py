"""Enum GetRankingsDailyModality."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import GetRankingsDailyModality as GetRankingsDailyModality
else:
    GetRankingsDailyModality = Literal["text", "image", "image_output", "audio", "tool_calling"] | str
