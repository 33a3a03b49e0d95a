"""Model Image."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Image as Image
else:
    from openrouter_core.model import WireModel, model

    @model
    class Image(WireModel):
        """Image in a message of a batch result."""

        image_url: BatchObjectImageURL
        type: Literal["image_url"]
