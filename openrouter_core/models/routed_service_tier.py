"""Enum RoutedServiceTier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import RoutedServiceTier as RoutedServiceTier
else:
    RoutedServiceTier = Literal["flex", "priority", "ultrafast"] | str
