"""Model ChatAssistantMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatAssistantMessage as ChatAssistantMessage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ChatAssistantMessage(WireModel):
        """What the model said, in an answer or in the conversation sent."""

        role: Literal["assistant"]
        audio: ChatAudioOutput | None = None
        content: ChatAssistantMessageContent | None = nullable(default=None)
        images: list[ChatAssistantImages] | None = None
        model: str | None = None
        name: str | None = None
        reasoning: str | None = nullable(default=None)
        reasoning_details: list[ReasoningDetailUnion] | None = None
        refusal: str | None = nullable(default=None)
        tool_calls: list[ChatToolCall] | None = None
