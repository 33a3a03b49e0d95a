"""Model ListEndpointsResponseBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListEndpointsResponseBody as ListEndpointsResponseBody
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListEndpointsResponseBody(WireModel):
        """Envelope of a model and its endpoints."""

        data: ListEndpointsResponse
