"""Parameters ProviderPreferences."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.provider_preferences import ProviderPreferences
    from openrouter_core.params.data_collection import DataCollectionInput
    from openrouter_core.params.max_price import MaxPriceInput
    from openrouter_core.params.preferred_max_latency import PreferredMaxLatencyInput
    from openrouter_core.params.preferred_min_throughput import PreferredMinThroughputInput
    from openrouter_core.params.provider_options import ProviderOptionsInput
    from openrouter_core.params.provider_preferences_ignore import ProviderPreferencesIgnoreInput
    from openrouter_core.params.provider_preferences_only import ProviderPreferencesOnlyInput
    from openrouter_core.params.provider_preferences_order import ProviderPreferencesOrderInput
    from openrouter_core.params.provider_preferences_sort import ProviderPreferencesSortInput
    from openrouter_core.params.quantization import QuantizationInput


class ProviderPreferencesParam(TypedDict, total=False):
    """Which providers may serve a request, and in what order they are tried."""

    allow_fallbacks: bool | None
    """Whether other providers may be tried when the preferred ones fail."""
    data_collection: DataCollectionInput | None
    """Whether providers that may store or train on the data are allowed: `allow` or `deny`."""
    enforce_distillable_text: bool | None
    """Whether to use only models whose authors allow their output to train other models."""
    ignore: Sequence[ProviderPreferencesIgnoreInput] | None
    """Providers never to use."""
    max_price: MaxPriceInput
    """Most US dollars to pay; endpoints above it are left out."""
    only: Sequence[ProviderPreferencesOnlyInput] | None
    """Providers to use, to the exclusion of all others."""
    options: ProviderOptionsInput
    """Options for single providers, passed through unchanged."""
    order: Sequence[ProviderPreferencesOrderInput] | None
    """Providers to try first, in this order."""
    preferred_max_latency: PreferredMaxLatencyInput | None
    """Latency in seconds above which an endpoint is tried later; it is not left out."""
    preferred_min_throughput: PreferredMinThroughputInput | None
    """Tokens per second below which an endpoint is tried later; it is not left out."""
    quantizations: Sequence[QuantizationInput] | None
    """Number formats of the weights to accept, such as `fp8` or `bf16`."""
    require_parameters: bool | None
    """Whether to use only providers that support every parameter of the request."""
    sort: ProviderPreferencesSortInput | None
    """What providers are ranked by; load balancing is off when it is set."""
    zdr: bool | None
    """Whether to use only endpoints with zero data retention."""


ProviderPreferencesInput: TypeAlias = "ProviderPreferencesParam | ProviderPreferences"
"""What may be passed as ProviderPreferences: a dict, or the model."""
