"""Enum PricingSource."""

from __future__ import annotations

from typing import Literal, TypeAlias

PricingSource: TypeAlias = Literal["openrouter", "provider", "byok", "none"] | str
"""Who sets the price of a server tool's engine."""
