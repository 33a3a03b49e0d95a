"""Model ContentImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.content_image_url_image_url import ContentImageURLImageURL


@model
class ContentImageURL(WireModel):
    """Image found in a parsed file, as part of a file annotation."""

    image_url: ContentImageURLImageURL
    """Image, as a URL or a `data:` URL with base64."""
    type: Literal["image_url"]
