"""Enum AutoBetaRouterPluginCostTier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AutoBetaRouterPluginCostTier as AutoBetaRouterPluginCostTier
else:
    AutoBetaRouterPluginCostTier = Literal["low", "medium", "high", "xhigh", "max"] | str
