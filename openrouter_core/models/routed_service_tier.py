"""Enum RoutedServiceTier."""

from __future__ import annotations

from typing import Literal, TypeAlias

RoutedServiceTier: TypeAlias = Literal["flex", "priority", "ultrafast"] | str
"""Service tier of the endpoint that a request was routed to."""
