"""Parameters ChatRequestReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_request_reasoning import ChatRequestReasoning
    from openrouter_core.params.chat_reasoning_summary_verbosity_enum import ChatReasoningSummaryVerbosityEnumInput
    from openrouter_core.params.chat_request_effort import ChatRequestEffortInput


class ChatRequestReasoningParam(TypedDict, total=False):
    """How the model reasons for a chat completion."""

    effort: ChatRequestEffortInput | None
    """How much effort the model puts in."""
    summary: ChatReasoningSummaryVerbosityEnumInput | None
    """How detailed a summary of the reasoning is given."""


ChatRequestReasoningInput: TypeAlias = "ChatRequestReasoningParam | ChatRequestReasoning"
"""What may be passed as ChatRequestReasoning: a dict, or the model."""
