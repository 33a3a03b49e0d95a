"""Model OpenRouterMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OpenRouterMetadata as OpenRouterMetadata
else:
    from openrouter_core.model import WireModel, model

    @model
    class OpenRouterMetadata(WireModel):
        """How OpenRouter routed a request."""

        attempt: int
        endpoints: EndpointsMetadata
        is_byok: bool
        region: str | None
        requested: str
        strategy: RoutingStrategy
        summary: str
        attempts: list[RouterAttempt] | None = None
        generation_time: int | None = None
        params: RouterParams | None = None
        pipeline: list[PipelineStage] | None = None
