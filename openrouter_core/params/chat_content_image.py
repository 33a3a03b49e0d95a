"""Parameters ChatContentImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_image import ChatContentImage
    from openrouter_core.params.chat_content_image_image_url import ChatContentImageImageURLInput


class ChatContentImageParam(TypedDict, total=False):
    """Image part of a message."""

    image_url: Required[ChatContentImageImageURLInput]
    """Image, as a URL or a `data:` URL with base64."""
    type: Required[Literal["image_url"]]


ChatContentImageInput: TypeAlias = "ChatContentImageParam | ChatContentImage"
"""What may be passed as ChatContentImage: a dict, or the model."""
