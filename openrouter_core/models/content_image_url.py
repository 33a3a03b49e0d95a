"""Model ContentImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentImageURL as ContentImageURL
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentImageURL(WireModel):
        """Image found in a parsed file, as part of a file annotation."""

        image_url: ContentImageURLImageURL
        type: Literal["image_url"]
