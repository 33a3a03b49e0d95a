"""Model CreatePrivateEndpointRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreatePrivateEndpointRequest as CreatePrivateEndpointRequest
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class CreatePrivateEndpointRequest(WireModel):
        """Private endpoint to create: a model that a provider hosts for the account alone."""

        model_permaslug: str
        provider_slug: str
        upstream_model_id: str
        activate: PrivateEndpointActivation | None = None
        base_url: str | None = None
        declared_region: CreatePrivateEndpointRequestDeclaredRegion | None = nullable(default=None)
        declared_zdr: bool | None = nullable(default=None)
        pricing: PrivateEndpointPricing | None = None
