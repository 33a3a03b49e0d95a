"""Model ImageModelEndpointsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageModelEndpointsResponse as ImageModelEndpointsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageModelEndpointsResponse(WireModel):
        """Endpoints that serve one image model."""

        endpoints: list[ImageEndpoint]
        id: str
