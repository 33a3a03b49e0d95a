"""Model AlignmentChatImageImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AlignmentChatImageImageURL as AlignmentChatImageImageURL
else:
    from openrouter_core.model import WireModel, model

    @model
    class AlignmentChatImageImageURL(WireModel):
        """Where the image of a rejected chat answer is."""

        url: str
