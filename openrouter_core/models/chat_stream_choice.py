"""Model ChatStreamChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatStreamChoice as ChatStreamChoice
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ChatStreamChoice(WireModel):
        """What a chunk adds to one answer."""

        delta: ChatStreamDelta
        finish_reason: ChatFinishReasonEnum | None
        index: int
        logprobs: ChatTokenLogprobs | None = nullable(default=None)
