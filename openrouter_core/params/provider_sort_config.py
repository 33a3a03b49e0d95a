"""Parameters ProviderSortConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.provider_sort_config import ProviderSortConfig
    from openrouter_core.params.by import ByInput
    from openrouter_core.params.partition import PartitionInput


class ProviderSortConfigParam(TypedDict, total=False):
    """What providers are ranked by, and whether per model or across models."""

    by: ByInput | None
    """The criterion: price, throughput, latency or `exacto` (quality of tool use)."""
    partition: PartitionInput | None
    """Whether the endpoints are ranked model by model (`model`) or all together (`none`)."""


ProviderSortConfigInput: TypeAlias = "ProviderSortConfigParam | ProviderSortConfig"
"""What may be passed as ProviderSortConfig: a dict, or the model."""
