"""Enum PricingSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import PricingSource as PricingSource
else:
    PricingSource = Literal["openrouter", "provider", "byok", "none"] | str
