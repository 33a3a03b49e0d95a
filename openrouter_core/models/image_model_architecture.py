"""Model ImageModelArchitecture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.image_input_modality import ImageInputModality
    from openrouter_core.models.image_output_modality import ImageOutputModality


@model
class ImageModelArchitecture(WireModel):
    """What an image model takes in and gives out."""

    input_modalities: list[ImageInputModality]
    """Kinds of input that the model takes."""
    output_modalities: list[ImageOutputModality]
    """Kinds of output that the model gives."""
