"""Model ChatContentImageImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_image_detail import ChatContentImageDetail


@model
class ChatContentImageImageURL(WireModel):
    """Image given by a URL."""

    url: str
    """URL or `data:` URL of the image."""
    detail: ChatContentImageDetail | None = None
    """How closely the model looks at the image."""
