"""Model ImageModelArchitecture."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageModelArchitecture as ImageModelArchitecture
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageModelArchitecture(WireModel):
        """What an image model takes in and gives out."""

        input_modalities: list[ImageInputModality]
        output_modalities: list[ImageOutputModality]
