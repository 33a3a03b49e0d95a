"""Model ChatContentVideoInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatContentVideoInput as ChatContentVideoInput
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatContentVideoInput(WireModel):
        """Video given by a URL."""

        url: str
        processing: ChatContentVideoInputProcessing | None = None
