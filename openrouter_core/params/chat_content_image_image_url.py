"""Parameters ChatContentImageImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_image_image_url import ChatContentImageImageURL
    from openrouter_core.params.chat_content_image_detail import ChatContentImageDetailInput


class ChatContentImageImageURLParam(TypedDict, total=False):
    """Image given by a URL."""

    url: Required[str]
    """URL or `data:` URL of the image."""
    detail: ChatContentImageDetailInput
    """How closely the model looks at the image."""


ChatContentImageImageURLInput: TypeAlias = "ChatContentImageImageURLParam | ChatContentImageImageURL"
"""What may be passed as ChatContentImageImageURL: a dict, or the model."""
