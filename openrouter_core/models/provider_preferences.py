"""Model ProviderPreferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ProviderPreferences as ProviderPreferences
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ProviderPreferences(WireModel):
        """Which providers may serve a request, and in what order they are tried."""

        allow_fallbacks: bool | None = nullable(default=None)
        data_collection: DataCollection | None = nullable(default=None)
        enforce_distillable_text: bool | None = nullable(default=None)
        ignore: list[ProviderPreferencesIgnore] | None = nullable(default=None)
        max_price: MaxPrice | None = None
        only: list[ProviderPreferencesOnly] | None = nullable(default=None)
        options: ProviderOptions | None = None
        order: list[ProviderPreferencesOrder] | None = nullable(default=None)
        preferred_max_latency: PreferredMaxLatency | None = nullable(default=None)
        preferred_min_throughput: PreferredMinThroughput | None = nullable(default=None)
        quantizations: list[Quantization] | None = nullable(default=None)
        require_parameters: bool | None = nullable(default=None)
        sort: ProviderPreferencesSort | None = nullable(default=None)
        zdr: bool | None = nullable(default=None)
