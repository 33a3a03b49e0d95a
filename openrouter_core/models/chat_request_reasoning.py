"""Model ChatRequestReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.chat_reasoning_summary_verbosity_enum import ChatReasoningSummaryVerbosityEnum
    from openrouter_core.models.chat_request_effort import ChatRequestEffort


@model
class ChatRequestReasoning(WireModel):
    """How the model reasons for a chat completion."""

    effort: ChatRequestEffort | None = nullable(default=None)
    """How much effort the model puts in."""
    summary: ChatReasoningSummaryVerbosityEnum | None = nullable(default=None)
    """How detailed a summary of the reasoning is given."""
