"""Model AlignmentChatImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.alignment_chat_image_image_url import AlignmentChatImageImageURL


@model
class AlignmentChatImage(WireModel):
    """Image in a rejected chat answer."""

    image_url: AlignmentChatImageImageURL
    """Image, as a URL or a `data:` URL with base64."""
    type: Literal["image_url"]
