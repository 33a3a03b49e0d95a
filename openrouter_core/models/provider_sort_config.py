"""Model ProviderSortConfig."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class ProviderSortConfig(WireModel):
    """What providers are ranked by, and whether per model or across models."""

    by: Any = nullable(default=None)
    """The criterion: price, throughput, latency or `exacto` (quality of tool use)."""
    partition: Any = nullable(default=None)
    """Whether the endpoints are ranked model by model (`model`) or all together (`none`)."""
