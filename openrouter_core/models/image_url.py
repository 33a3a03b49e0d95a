"""Model ImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageURL as ImageURL
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageURL(WireModel):
        """Address of an image to embed."""

        url: str
