"""Model ChatContentImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatContentImage as ChatContentImage
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatContentImage(WireModel):
        """Image part of a message."""

        image_url: ChatContentImageImageURL
        type: Literal["image_url"]
