"""Parameters ChatAssistantImages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_assistant_images import ChatAssistantImages
    from openrouter_core.params.chat_assistant_images_image_url import ChatAssistantImagesImageURLInput


class ChatAssistantImagesParam(TypedDict, total=False):
    """Image that the model made."""

    image_url: Required[ChatAssistantImagesImageURLInput]
    """Image, as a URL or a `data:` URL with base64."""


ChatAssistantImagesInput: TypeAlias = "ChatAssistantImagesParam | ChatAssistantImages"
"""What may be passed as ChatAssistantImages: a dict, or the model."""
