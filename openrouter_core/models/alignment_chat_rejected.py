"""Model AlignmentChatRejected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AlignmentChatRejected as AlignmentChatRejected
else:
    from openrouter_core.model import WireModel, model

    @model
    class AlignmentChatRejected(WireModel):
        """Chat answer that the alignment plugin rejected."""

        content: str | None
        refusal: str | None
        role: Literal["assistant"]
        audio: AlignmentChatAudio | None = None
        images: list[AlignmentChatImage] | None = None
        tool_calls: list[AlignmentChatToolCall] | None = None
