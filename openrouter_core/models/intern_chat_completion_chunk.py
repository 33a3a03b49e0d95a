"""Model InternChatCompletionChunk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InternChatCompletionChunk as InternChatCompletionChunk
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class InternChatCompletionChunk(WireModel):
        """One chunk of an intern's streamed chat answer."""

        choices: list[InternChatChoice]
        created: int
        id: str
        model: str
        object: Literal["chat.completion.chunk"]
        error: InternChatStreamError | None = None
        session_id: str | None = nullable(default=None)
        usage: InternChatUsage | None = nullable(default=None)
