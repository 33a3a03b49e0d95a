"""Model ContentPartImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.content_part_image_image_url import ContentPartImageImageURL


@model
class ContentPartImage(WireModel):
    """Reference image for a generation request."""

    image_url: ContentPartImageImageURL
    """Image, as a URL or a `data:` URL with base64."""
    type: Literal["image_url"]
