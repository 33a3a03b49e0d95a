"""Parameters ChatAssistantImagesImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_assistant_images_image_url import ChatAssistantImagesImageURL


class ChatAssistantImagesImageURLParam(TypedDict, total=False):
    """Where an image that the model made is."""

    url: Required[str]
    """URL of the image; usually a `data:` URL with base64."""


ChatAssistantImagesImageURLInput: TypeAlias = "ChatAssistantImagesImageURLParam | ChatAssistantImagesImageURL"
"""What may be passed as ChatAssistantImagesImageURL: a dict, or the model."""
