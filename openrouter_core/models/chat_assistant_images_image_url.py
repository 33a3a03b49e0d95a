"""Model ChatAssistantImagesImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatAssistantImagesImageURL as ChatAssistantImagesImageURL
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatAssistantImagesImageURL(WireModel):
        """Where an image that the model made is."""

        url: str
