"""Model ChatStreamDelta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.chat_audio_output import ChatAudioOutput
    from openrouter_core.models.chat_stream_tool_call import ChatStreamToolCall
    from openrouter_core.models.reasoning_detail_union import ReasoningDetailUnion


@model
class ChatStreamDelta(WireModel):
    """What a chunk adds to the message; join the pieces in order."""

    audio: ChatAudioOutput | None = None
    content: str | None = nullable(default=None)
    """Further text."""
    reasoning: str | None = nullable(default=None)
    """Further reasoning, as text."""
    reasoning_details: list[ReasoningDetailUnion] | None = None
    """Further pieces of reasoning."""
    refusal: str | None = nullable(default=None)
    """Further text in which the model declines."""
    role: Literal["assistant"] | None = None
    tool_calls: list[ChatStreamToolCall] | None = None
    """Pieces of tool calls, matched by `index`."""
