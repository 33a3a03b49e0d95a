"""Model AlignmentChatImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AlignmentChatImage as AlignmentChatImage
else:
    from openrouter_core.model import WireModel, model

    @model
    class AlignmentChatImage(WireModel):
        """Image in a rejected chat answer."""

        image_url: AlignmentChatImageImageURL
        type: Literal["image_url"]
