"""Model ChatAssistantMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.chat_assistant_images import ChatAssistantImages
    from openrouter_core.models.chat_assistant_message_content import ChatAssistantMessageContent
    from openrouter_core.models.chat_audio_output import ChatAudioOutput
    from openrouter_core.models.chat_tool_call import ChatToolCall
    from openrouter_core.models.reasoning_detail_union import ReasoningDetailUnion


@model
class ChatAssistantMessage(WireModel):
    """What the model said, in an answer or in the conversation sent."""

    role: Literal["assistant"]
    audio: ChatAudioOutput | None = None
    content: ChatAssistantMessageContent | None = nullable(default=None)
    """Text of the message; null if it holds only tool calls, say."""
    images: list[ChatAssistantImages] | None = None
    """Images that the model made."""
    model: str | None = None
    """Slug of the model that wrote the message."""
    name: str | None = None
    """Name that tells this speaker from others in the same role."""
    reasoning: str | None = nullable(default=None)
    """The model's reasoning as text; null if it gave none."""
    reasoning_details: list[ReasoningDetailUnion] | None = None
    """Reasoning in pieces; send them back unchanged so that the model can go on from them."""
    refusal: str | None = nullable(default=None)
    """What the model said in declining; null if it did not."""
    tool_calls: list[ChatToolCall] | None = None
    """Tool calls that the model asks for."""
