"""Enum AutoRouterPluginCostTier."""

from __future__ import annotations

from typing import Literal, TypeAlias

AutoRouterPluginCostTier: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""Price class that the auto router chooses models from."""
