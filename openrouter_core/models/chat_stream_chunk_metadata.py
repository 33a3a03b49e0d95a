"""Model ChatStreamChunkMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatStreamChunkMetadata as ChatStreamChunkMetadata
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatStreamChunkMetadata(WireModel):
        """More about an error that broke off a stream."""

        error_type: APIErrorType
        provider_code: str | None = None
