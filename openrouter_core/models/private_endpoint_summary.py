"""Model PrivateEndpointSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PrivateEndpointSummary as PrivateEndpointSummary
else:
    from openrouter_core.model import WireModel, model

    @model
    class PrivateEndpointSummary(WireModel):
        """Private endpoint as it appears in a list."""

        created_at: str
        id: str
        model_name: str | None
        model_permaslug: str
        model_slug: str | None
        provider_name: str
        status: PrivateEndpointStatus
