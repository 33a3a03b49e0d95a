"""Model ChatUsageCompletionTokensDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatUsageCompletionTokensDetails as ChatUsageCompletionTokensDetails
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ChatUsageCompletionTokensDetails(WireModel):
        """Output tokens of a chat answer, by kind."""

        accepted_prediction_tokens: int | None = nullable(default=None)
        audio_tokens: int | None = nullable(default=None)
        reasoning_tokens: int | None = nullable(default=None)
        rejected_prediction_tokens: int | None = nullable(default=None)
