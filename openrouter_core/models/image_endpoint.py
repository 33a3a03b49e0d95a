"""Model ImageEndpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.capability_descriptor import CapabilityDescriptor
    from openrouter_core.models.image_pricing_entry import ImagePricingEntry


@model
class ImageEndpoint(WireModel):
    """Provider endpoint that serves an image model."""

    allowed_passthrough_parameters: list[str]
    """Names of the provider's own parameters that a request may pass on."""
    pricing: list[ImagePricingEntry]
    """Prices of the endpoint, one entry for each thing billed."""
    provider_name: str
    """Provider's name, as OpenRouter lists it."""
    provider_slug: str
    """Slug of the provider."""
    provider_tag: str | None
    """Tag that tells the provider's endpoints apart, null when it has none."""
    supported_parameters: dict[str, CapabilityDescriptor]
    """What the endpoint takes for each parameter, by the parameter's name."""
    supports_streaming: bool
    """Whether the endpoint can stream images as they form."""
