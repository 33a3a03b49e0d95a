"""Model CreateObservabilityDestinationRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import CreateObservabilityDestinationRequest as CreateObservabilityDestinationRequest
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class CreateObservabilityDestinationRequest(WireModel):
        """Destination to create, to which traces of requests are sent."""

        config: dict[str, Any]
        name: str
        type: CreateObservabilityDestinationRequestType
        api_key_hashes: list[str] | None = nullable(default=None)
        broadcast_generation_cost: bool | None = None
        broadcast_generation_cost_allocation: bool | None = None
        broadcast_generation_identity: bool | None = None
        broadcast_generation_request_context: bool | None = None
        enabled: bool | None = None
        filter_rules: ObservabilityFilterRulesConfigNullable | None = nullable(default=None)
        privacy_mode: bool | None = None
        regions: list[ObservabilityDataRegionInput] | None = None
        sampling_rate: float | None = None
        workspace_id: str | None = None
