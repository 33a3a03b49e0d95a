"""Model ListEndpointsZdrResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListEndpointsZdrResponse as ListEndpointsZdrResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListEndpointsZdrResponse(WireModel):
        """Endpoints that keep no data (zero data retention)."""

        data: list[PublicEndpoint]
