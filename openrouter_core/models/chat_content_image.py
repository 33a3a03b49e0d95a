"""Model ChatContentImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_image_image_url import ChatContentImageImageURL


@model
class ChatContentImage(WireModel):
    """Image part of a message."""

    image_url: ChatContentImageImageURL
    """Image, as a URL or a `data:` URL with base64."""
    type: Literal["image_url"]
