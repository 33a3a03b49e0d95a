"""Enum AutoRouterPluginCostTier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AutoRouterPluginCostTier as AutoRouterPluginCostTier
else:
    AutoRouterPluginCostTier = Literal["low", "medium", "high", "xhigh", "max"] | str
