"""Model ContentImageURLImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ContentImageURLImageURL as ContentImageURLImageURL
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentImageURLImageURL(WireModel):
        """Address of an image from a parsed file."""

        url: str
