"""Parameters AutoBetaRouterPluginCostTier."""

from __future__ import annotations

from typing import Literal, TypeAlias

AutoBetaRouterPluginCostTierInput: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Auto beta router plugin cost tier, as the API document has it."""
