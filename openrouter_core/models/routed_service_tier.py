"""Enum RoutedServiceTier."""

from __future__ import annotations

from typing import Literal, TypeAlias

RoutedServiceTier: TypeAlias = Literal["flex", "priority", "ultrafast"] | str
"""Known values of routed service tier."""
