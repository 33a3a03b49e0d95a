"""Model UpdateObservabilityDestinationRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.observability_data_region_input import ObservabilityDataRegionInput
    from openrouter_core.models.observability_filter_rules_config_nullable import ObservabilityFilterRulesConfigNullable


@model
class UpdateObservabilityDestinationRequest(WireModel):
    """Changes to an observability destination; fields left out stay as they are."""

    api_key_hashes: list[str] | None = nullable(default=None)
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool | None = None
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool | None = None
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool | None = None
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool | None = None
    """Whether traces carry the context in which the request was made."""
    config: dict[str, Any] | None = None
    """Settings of the destination; which ones there are depends on its type."""
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfigNullable | None = nullable(default=None)
    """Rules that choose which requests are sent."""
    name: str | None = None
    privacy_mode: bool | None = None
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegionInput] | None = None
    """Data regions whose requests are sent."""
    sampling_rate: float | None = None
    """Share of requests that is sent: 1 for all of them."""
