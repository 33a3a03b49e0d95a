"""Model ChatStreamChunkError."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatStreamChunkError as ChatStreamChunkError
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatStreamChunkError(WireModel):
        """Error that broke off a stream."""

        code: int
        message: str
        metadata: ChatStreamChunkMetadata | None = None
