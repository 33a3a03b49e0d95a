"""Model AlignmentChatRejected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.alignment_chat_audio import AlignmentChatAudio
    from openrouter_core.models.alignment_chat_image import AlignmentChatImage
    from openrouter_core.models.alignment_chat_tool_call import AlignmentChatToolCall


@model
class AlignmentChatRejected(WireModel):
    """Chat answer that the alignment plugin rejected."""

    content: str | None
    """Text of the answer; null if there is none."""
    refusal: str | None
    """What the model said in declining."""
    role: Literal["assistant"]
    audio: AlignmentChatAudio | None = None
    images: list[AlignmentChatImage] | None = None
    tool_calls: list[AlignmentChatToolCall] | None = None
    """Tool calls that the model asks for."""
