"""Model UpdateObservabilityDestinationRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import UpdateObservabilityDestinationRequest as UpdateObservabilityDestinationRequest
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class UpdateObservabilityDestinationRequest(WireModel):
        """Changes to an observability destination; fields left out stay as they are."""

        api_key_hashes: list[str] | None = nullable(default=None)
        broadcast_generation_cost: bool | None = None
        broadcast_generation_cost_allocation: bool | None = None
        broadcast_generation_identity: bool | None = None
        broadcast_generation_request_context: bool | None = None
        config: dict[str, Any] | None = None
        enabled: bool | None = None
        filter_rules: ObservabilityFilterRulesConfigNullable | None = nullable(default=None)
        name: str | None = None
        privacy_mode: bool | None = None
        regions: list[ObservabilityDataRegionInput] | None = None
        sampling_rate: float | None = None
