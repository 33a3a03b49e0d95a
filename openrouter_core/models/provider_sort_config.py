"""Model ProviderSortConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ProviderSortConfig as ProviderSortConfig
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ProviderSortConfig(WireModel):
        """What providers are ranked by, and whether per model or across models."""

        by: By | None = nullable(default=None)
        partition: Partition | None = nullable(default=None)
