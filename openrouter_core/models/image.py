"""Model Image."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.batch_object_image_url import BatchObjectImageURL


@model
class Image(WireModel):
    """Image in a message of a batch result."""

    image_url: BatchObjectImageURL
    """Image, as a URL or a `data:` URL with base64."""
    type: Literal["image_url"]
