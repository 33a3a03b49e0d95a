"""Model ChatStreamChunk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.alignment import Alignment
    from openrouter_core.models.armor_safeguard_result import ArmorSafeguardResult
    from openrouter_core.models.chat_stream_choice import ChatStreamChoice
    from openrouter_core.models.chat_stream_chunk_error import ChatStreamChunkError
    from openrouter_core.models.chat_usage import ChatUsage
    from openrouter_core.models.open_router_metadata import OpenRouterMetadata


@model
class ChatStreamChunk(WireModel):
    """Piece of a chat answer as it streams."""

    choices: list[ChatStreamChoice]
    """Alternative answers; usually one."""
    created: int
    """When it was made, Unix seconds."""
    id: str
    """Generation id, the same in every chunk."""
    model: str
    """Slug of the model that answers."""
    object: Literal["chat.completion.chunk"]
    alignment: Alignment | None = None
    """What the alignment plugin judged of the answer."""
    error: ChatStreamChunkError | None = None
    """What went wrong in mid stream; nothing follows."""
    openrouter_metadata: OpenRouterMetadata | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    safeguard_results: list[ArmorSafeguardResult] | None = None
    """What each safeguard found."""
    service_tier: str | None = nullable(default=None)
    """Service tier that serves the request."""
    system_fingerprint: str | None = None
    """Mark of the provider's configuration."""
    usage: ChatUsage | None = None
    """Tokens used and what they cost; usually in the last chunk only."""
