"""Model ChatAssistantImages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatAssistantImages as ChatAssistantImages
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatAssistantImages(WireModel):
        """Image that the model made."""

        image_url: ChatAssistantImagesImageURL
