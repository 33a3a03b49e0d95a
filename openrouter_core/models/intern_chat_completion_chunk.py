"""Model InternChatCompletionChunk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_choice import InternChatChoice
    from openrouter_core.models.intern_chat_stream_error import InternChatStreamError
    from openrouter_core.models.intern_chat_usage import InternChatUsage


@model
class InternChatCompletionChunk(WireModel):
    """One chunk of an intern's streamed chat answer."""

    choices: list[InternChatChoice]
    """Alternative answers; usually one."""
    created: int
    """When it was made, Unix seconds."""
    id: str
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    object: Literal["chat.completion.chunk"]
    error: InternChatStreamError | None = None
    """The failure, where the run failed after the stream had begun."""
    session_id: str | None = nullable(default=None)
    """Session the run belongs to; send it again to go on with the same conversation."""
    usage: InternChatUsage | None = nullable(default=None)
    """Token counts and cost, or null in chunks that carry none."""
