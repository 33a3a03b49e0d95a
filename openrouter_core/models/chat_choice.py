"""Model ChatChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatChoice as ChatChoice
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ChatChoice(WireModel):
        """One answer of the model."""

        finish_reason: ChatFinishReasonEnum | None
        index: int
        message: ChatAssistantMessage
        logprobs: ChatTokenLogprobs | None = nullable(default=None)
