"""Model ManagedPrivateEndpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ManagedPrivateEndpoint as ManagedPrivateEndpoint
else:
    from openrouter_core.model import WireModel, model

    @model
    class ManagedPrivateEndpoint(WireModel):
        """A private endpoint as its manager sees it."""

        created_at: str
        id: str
        model_name: str | None
        model_permaslug: str
        model_slug: str | None
        provider_name: str
        status: PrivateEndpointStatus
        declared_region: PrivateEndpointDeclaredRegion | None
        declared_zdr: bool | None
