"""Parameters PriceSource."""

from __future__ import annotations

from typing import Literal, TypeAlias

PriceSourceInput: TypeAlias = Literal["prompt", "weighted_avg"] | str
"""Which price the Pareto router compares models by."""
