"""Model ChatAssistantImages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.chat_assistant_images_image_url import ChatAssistantImagesImageURL


@model
class ChatAssistantImages(WireModel):
    """Image that the model made."""

    image_url: ChatAssistantImagesImageURL
    """Image, as a URL or a `data:` URL with base64."""
