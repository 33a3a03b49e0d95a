"""Model ImageModelEndpointsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.image_endpoint import ImageEndpoint


@model
class ImageModelEndpointsResponse(WireModel):
    """Endpoints that serve one image model."""

    endpoints: list[ImageEndpoint]
    id: str
    """Id of the model."""
