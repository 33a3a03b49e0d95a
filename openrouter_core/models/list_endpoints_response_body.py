"""Model ListEndpointsResponseBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.list_endpoints_response import ListEndpointsResponse


@model
class ListEndpointsResponseBody(WireModel):
    """Envelope of a model and its endpoints."""

    data: ListEndpointsResponse
