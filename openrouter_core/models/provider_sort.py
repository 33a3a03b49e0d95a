"""Enum ProviderSort."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProviderSort: TypeAlias = Literal["price", "throughput", "latency", "exacto"] | str
"""What to prefer among a model's providers."""
