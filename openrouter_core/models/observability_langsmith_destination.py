"""Model ObservabilityLangsmithDestination."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityLangsmithDestination as ObservabilityLangsmithDestination
else:
    from openrouter_core.model import WireModel, model

    @model
    class ObservabilityLangsmithDestination(WireModel):
        """A destination that sends traces to LangSmith."""

        api_key_hashes: list[str] | None
        broadcast_generation_cost: bool
        broadcast_generation_cost_allocation: bool
        broadcast_generation_identity: bool
        broadcast_generation_request_context: bool
        config: ObservabilityLangsmithDestinationConfig
        created_at: str
        enabled: bool
        filter_rules: ObservabilityFilterRulesConfig | None
        id: str
        name: str | None
        privacy_mode: bool
        regions: list[ObservabilityDataRegion]
        sampling_rate: float
        type: Literal["langsmith"]
        updated_at: str
        workspace_id: str
