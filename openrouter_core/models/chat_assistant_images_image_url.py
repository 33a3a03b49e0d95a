"""Model ChatAssistantImagesImageURL."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ChatAssistantImagesImageURL(WireModel):
    """Where an image that the model made is."""

    url: str
    """URL of the image; usually a `data:` URL with base64."""
