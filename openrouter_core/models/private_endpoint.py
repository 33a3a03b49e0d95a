"""Model PrivateEndpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PrivateEndpoint as PrivateEndpoint
else:
    from openrouter_core.model import WireModel, model

    @model
    class PrivateEndpoint(WireModel):
        """Endpoint of a model that an organization runs or rents itself and adds to OpenRouter."""

        base_url: str | None
        declared_region: PrivateEndpointDeclaredRegion | None
        declared_zdr: bool | None
        id: str
        model_name: str | None
        model_permaslug: str
        model_slug: str | None
        pricing: PrivateEndpointPricing
        provider_name: str
        provider_slug: str | None
        status: PrivateEndpointStatus
        upstream_model_id: str
