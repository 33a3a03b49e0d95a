"""Model ProviderSortConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.by import By
    from openrouter_core.models.partition import Partition


@model
class ProviderSortConfig(WireModel):
    """What providers are ranked by, and whether per model or across models."""

    by: By | None = nullable(default=None)
    """The criterion: price, throughput, latency or `exacto` (quality of tool use)."""
    partition: Partition | None = nullable(default=None)
    """Whether the endpoints are ranked model by model (`model`) or all together (`none`)."""
