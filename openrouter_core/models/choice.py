"""Model Choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Choice as Choice
else:
    from openrouter_core.model import WireModel, model

    @model
    class Choice(WireModel):
        """One chat answer of a batch."""

        finish_reason: FinishReason
        index: int
        logprobs: Logprobs | None
        message: Message
        native_finish_reason: str | None
