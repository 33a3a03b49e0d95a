"""Model ImageEndpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageEndpoint as ImageEndpoint
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageEndpoint(WireModel):
        """Provider endpoint that serves an image model."""

        allowed_passthrough_parameters: list[str]
        pricing: list[ImagePricingEntry]
        provider_name: str
        provider_slug: str
        provider_tag: str | None
        supported_parameters: dict[str, CapabilityDescriptor]
        supports_streaming: bool
