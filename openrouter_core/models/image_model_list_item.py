"""Model ImageModelListItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.capability_descriptor import CapabilityDescriptor
    from openrouter_core.models.image_model_architecture import ImageModelArchitecture


@model
class ImageModelListItem(WireModel):
    """One image model."""

    architecture: ImageModelArchitecture
    created: int
    """When the model was added, in Unix seconds."""
    description: str
    endpoints: str
    """Address at which the model's endpoints are listed."""
    id: str
    """Id of the model, to name it in requests."""
    name: str
    supported_parameters: dict[str, CapabilityDescriptor]
    """What the model takes for each parameter, by the parameter's name."""
    supports_streaming: bool
    """Whether images of the model can be streamed as they form."""
