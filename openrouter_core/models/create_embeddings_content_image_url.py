"""Model CreateEmbeddingsContentImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.image_url import ImageURL


@model
class CreateEmbeddingsContentImageURL(WireModel):
    """Image part of an input to embed."""

    image_url: ImageURL
    """Image, as a URL or a `data:` URL with base64."""
    type: Literal["image_url"]
