"""Model OpenRouterMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.endpoints_metadata import EndpointsMetadata
    from openrouter_core.models.pipeline_stage import PipelineStage
    from openrouter_core.models.router_attempt import RouterAttempt
    from openrouter_core.models.router_params import RouterParams
    from openrouter_core.models.routing_strategy import RoutingStrategy


@model
class OpenRouterMetadata(WireModel):
    """How OpenRouter routed a request."""

    attempt: int
    """Number of the attempt that gave the answer."""
    endpoints: EndpointsMetadata
    """The endpoints that were available, and which was selected."""
    is_byok: bool
    """Whether the account's own provider key was used."""
    region: str | None
    """Region of the routing, or null."""
    requested: str
    """Model that the request asked for."""
    strategy: RoutingStrategy
    """How the model was chosen, such as `direct` or `fallback`."""
    summary: str
    """Account of the routing, for people to read."""
    attempts: list[RouterAttempt] | None = None
    """Each attempt with its model, provider and HTTP status."""
    generation_time: int | None = None
    """Time that generation took."""
    params: RouterParams | None = None
    """Settings that the router worked with."""
    pipeline: list[PipelineStage] | None = None
    """Stages that the request went through, such as guardrails and plugins."""
