"""Model ChatRequestReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatRequestReasoning as ChatRequestReasoning
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ChatRequestReasoning(WireModel):
        """How the model reasons for a chat completion."""

        effort: ChatRequestEffort | None = nullable(default=None)
        summary: ChatReasoningSummaryVerbosityEnum | None = nullable(default=None)
