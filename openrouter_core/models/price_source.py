"""Enum PriceSource."""

from __future__ import annotations

from typing import Literal, TypeAlias

PriceSource: TypeAlias = Literal["prompt", "weighted_avg"] | str
"""Which price the Pareto router compares models by."""
