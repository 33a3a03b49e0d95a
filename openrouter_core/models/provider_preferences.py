"""Model ProviderPreferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.data_collection import DataCollection
    from openrouter_core.models.max_price import MaxPrice
    from openrouter_core.models.preferred_max_latency import PreferredMaxLatency
    from openrouter_core.models.preferred_min_throughput import PreferredMinThroughput
    from openrouter_core.models.provider_options import ProviderOptions
    from openrouter_core.models.provider_preferences_ignore import ProviderPreferencesIgnore
    from openrouter_core.models.provider_preferences_only import ProviderPreferencesOnly
    from openrouter_core.models.provider_preferences_order import ProviderPreferencesOrder
    from openrouter_core.models.provider_preferences_sort import ProviderPreferencesSort
    from openrouter_core.models.quantization import Quantization


@model
class ProviderPreferences(WireModel):
    """Which providers may serve a request, and in what order they are tried."""

    allow_fallbacks: bool | None = nullable(default=None)
    """Whether other providers may be tried when the preferred ones fail."""
    data_collection: DataCollection | None = nullable(default=None)
    """Whether providers that may store or train on the data are allowed: `allow` or `deny`."""
    enforce_distillable_text: bool | None = nullable(default=None)
    """Whether to use only models whose authors allow their output to train other models."""
    ignore: list[ProviderPreferencesIgnore] | None = nullable(default=None)
    """Providers never to use."""
    max_price: MaxPrice | None = None
    """Most US dollars to pay; endpoints above it are left out."""
    only: list[ProviderPreferencesOnly] | None = nullable(default=None)
    """Providers to use, to the exclusion of all others."""
    options: ProviderOptions | None = None
    """Options for single providers, passed through unchanged."""
    order: list[ProviderPreferencesOrder] | None = nullable(default=None)
    """Providers to try first, in this order."""
    preferred_max_latency: PreferredMaxLatency | None = nullable(default=None)
    """Latency in seconds above which an endpoint is tried later; it is not left out."""
    preferred_min_throughput: PreferredMinThroughput | None = nullable(default=None)
    """Tokens per second below which an endpoint is tried later; it is not left out."""
    quantizations: list[Quantization] | None = nullable(default=None)
    """Number formats of the weights to accept, such as `fp8` or `bf16`."""
    require_parameters: bool | None = nullable(default=None)
    """Whether to use only providers that support every parameter of the request."""
    sort: ProviderPreferencesSort | None = nullable(default=None)
    """What providers are ranked by; load balancing is off when it is set."""
    zdr: bool | None = nullable(default=None)
    """Whether to use only endpoints with zero data retention."""
