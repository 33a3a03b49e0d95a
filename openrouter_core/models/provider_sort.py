"""Enum ProviderSort."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ProviderSort as ProviderSort
else:
    ProviderSort = Literal["price", "throughput", "latency", "exacto"] | str
