"""Enum AutoBetaRouterPluginCostTier."""

from __future__ import annotations

from typing import Literal, TypeAlias

AutoBetaRouterPluginCostTier: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Known values of auto beta router plugin cost tier."""
