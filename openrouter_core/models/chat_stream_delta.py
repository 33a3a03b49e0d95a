"""Model ChatStreamDelta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatStreamDelta as ChatStreamDelta
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ChatStreamDelta(WireModel):
        """What a chunk adds to the message; join the pieces in order."""

        audio: ChatAudioOutput | None = None
        content: str | None = nullable(default=None)
        reasoning: str | None = nullable(default=None)
        reasoning_details: list[ReasoningDetailUnion] | None = None
        refusal: str | None = nullable(default=None)
        role: Literal["assistant"] | None = None
        tool_calls: list[ChatStreamToolCall] | None = None
