"""Model ImageModelListItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageModelListItem as ImageModelListItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageModelListItem(WireModel):
        """One image model."""

        architecture: ImageModelArchitecture
        created: int
        description: str
        endpoints: str
        id: str
        name: str
        supported_parameters: dict[str, CapabilityDescriptor]
        supports_streaming: bool
