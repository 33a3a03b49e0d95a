"""Enum PriceSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import PriceSource as PriceSource
else:
    PriceSource = Literal["prompt", "weighted_avg"] | str
