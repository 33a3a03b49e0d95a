"""Model ListPrivateEndpointsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.private_endpoint_summary import PrivateEndpointSummary


@model
class ListPrivateEndpointsResponse(WireModel):
    """The private endpoints of the caller."""

    data: list[PrivateEndpointSummary]
