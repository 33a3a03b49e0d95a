"""Model ChatStreamChunk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatStreamChunk as ChatStreamChunk
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ChatStreamChunk(WireModel):
        """Piece of a chat answer as it streams."""

        choices: list[ChatStreamChoice]
        created: int
        id: str
        model: str
        object: Literal["chat.completion.chunk"]
        alignment: Alignment | None = None
        error: ChatStreamChunkError | None = None
        openrouter_metadata: OpenRouterMetadata | None = None
        safeguard_results: list[ArmorSafeguardResult] | None = None
        service_tier: str | None = nullable(default=None)
        system_fingerprint: str | None = None
        usage: ChatUsage | None = None
