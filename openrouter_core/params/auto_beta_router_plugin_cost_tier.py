"""Parameters AutoBetaRouterPluginCostTier."""

from __future__ import annotations

from typing import Literal, TypeAlias

AutoBetaRouterPluginCostTierInput: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Price class that the beta of the auto router chooses models from."""
