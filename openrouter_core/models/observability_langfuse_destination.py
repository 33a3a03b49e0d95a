"""Model ObservabilityLangfuseDestination."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.observability_data_region import ObservabilityDataRegion
    from openrouter_core.models.observability_filter_rules_config import ObservabilityFilterRulesConfig
    from openrouter_core.models.observability_langfuse_destination_config import ObservabilityLangfuseDestinationConfig


@model
class ObservabilityLangfuseDestination(WireModel):
    """A destination that sends traces to Langfuse."""

    api_key_hashes: list[str] | None
    """Hashes of the API keys that it is limited to."""
    broadcast_generation_cost: bool
    """Whether traces carry what each generation cost."""
    broadcast_generation_cost_allocation: bool
    """Whether traces carry what the cost is to be booked to."""
    broadcast_generation_identity: bool
    """Whether traces carry who made the request."""
    broadcast_generation_request_context: bool
    """Whether traces carry the context in which the request was made."""
    config: ObservabilityLangfuseDestinationConfig
    created_at: str
    """When it was created."""
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfig | None
    """Rules that choose which requests are sent."""
    id: str
    name: str | None
    privacy_mode: bool
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegion]
    """Data regions whose requests are sent."""
    sampling_rate: float
    """Share of requests that is sent: 1 for all of them."""
    type: Literal["langfuse"]
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str
