"""Parameters AutoRouterPluginCostTier."""

from __future__ import annotations

from typing import Literal, TypeAlias

AutoRouterPluginCostTierInput: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Auto router plugin cost tier, as the API document has it."""
