"""Model ContentPartImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentPartImage as ContentPartImage
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentPartImage(WireModel):
        """Reference image for a generation request."""

        image_url: ContentPartImageImageURL
        type: Literal["image_url"]
