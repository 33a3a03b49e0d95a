"""Model ChatContentImageImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatContentImageImageURL as ChatContentImageImageURL
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatContentImageImageURL(WireModel):
        """Image given by a URL."""

        url: str
        detail: ChatContentImageDetail | None = None
