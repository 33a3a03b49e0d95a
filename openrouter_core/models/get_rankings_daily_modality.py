"""Enum GetRankingsDailyModality."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetRankingsDailyModality: TypeAlias = Literal["text", "image", "image_output", "audio", "tool_calling"] | str
"""Modality or feature to rank models for."""
