"""Model EndpointsMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.endpoint_info import EndpointInfo


@model
class EndpointsMetadata(WireModel):
    """Endpoints that were considered for a request."""

    available: list[EndpointInfo]
    """The endpoints, each with whether it was selected."""
    total: int
    """Number of endpoints."""
