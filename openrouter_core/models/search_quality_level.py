"""Enum SearchQualityLevel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import SearchQualityLevel as SearchQualityLevel
else:
    SearchQualityLevel = Literal["low", "medium", "high"] | str
