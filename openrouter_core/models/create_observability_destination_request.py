"""Model CreateObservabilityDestinationRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.create_observability_destination_request_type import CreateObservabilityDestinationRequestType
    from openrouter_core.models.observability_data_region_input import ObservabilityDataRegionInput
    from openrouter_core.models.observability_filter_rules_config_nullable import ObservabilityFilterRulesConfigNullable


@model
class CreateObservabilityDestinationRequest(WireModel):
    """Destination to create, to which traces of requests are sent."""

    config: dict[str, Any]
    """Settings of the destination, such as its address and credentials; they depend on `type`."""
    name: str
    type: CreateObservabilityDestinationRequestType
    """Kind of service that receives the traces."""
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
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfigNullable | None = nullable(default=None)
    """Rules that choose which requests are sent."""
    privacy_mode: bool | None = None
    """Whether prompts and answers are left out of what is sent."""
    regions: list[ObservabilityDataRegionInput] | None = None
    """Data regions whose requests are sent."""
    sampling_rate: float | None = None
    """Share of requests that is sent: 1 for all of them."""
    workspace_id: str | None = None
