"""Model ListEndpointsZdrResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.public_endpoint import PublicEndpoint


@model
class ListEndpointsZdrResponse(WireModel):
    """Endpoints that keep no data (zero data retention)."""

    data: list[PublicEndpoint]
