"""Parameters ChatAssistantMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.chat_assistant_message import ChatAssistantMessage
    from openrouter_core.params.chat_assistant_images import ChatAssistantImagesInput
    from openrouter_core.params.chat_assistant_message_content import ChatAssistantMessageContentInput
    from openrouter_core.params.chat_audio_output import ChatAudioOutputInput
    from openrouter_core.params.chat_tool_call import ChatToolCallInput
    from openrouter_core.params.reasoning_detail_union import ReasoningDetailUnionInput


class ChatAssistantMessageParam(TypedDict, total=False):
    """What the model said, in an answer or in the conversation sent."""

    role: Required[Literal["assistant"]]
    audio: ChatAudioOutputInput
    content: ChatAssistantMessageContentInput | None
    """Text of the message; null if it holds only tool calls, say."""
    images: Sequence[ChatAssistantImagesInput]
    """Images that the model made."""
    model: str
    """Slug of the model that wrote the message."""
    name: str
    """Name that tells this speaker from others in the same role."""
    reasoning: str | None
    """The model's reasoning as text; null if it gave none."""
    reasoning_details: Sequence[ReasoningDetailUnionInput]
    """Reasoning in pieces; send them back unchanged so that the model can go on from them."""
    refusal: str | None
    """What the model said in declining; null if it did not."""
    tool_calls: Sequence[ChatToolCallInput]
    """Tool calls that the model asks for."""


ChatAssistantMessageInput: TypeAlias = "ChatAssistantMessageParam | ChatAssistantMessage"
"""What may be passed as ChatAssistantMessage: a dict, or the model."""
