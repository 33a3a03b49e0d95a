"""Enum CustomToolCallOutputItemDetail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CustomToolCallOutputItemDetail as CustomToolCallOutputItemDetail
else:
    CustomToolCallOutputItemDetail = Literal["auto", "high", "low", "original"] | str
