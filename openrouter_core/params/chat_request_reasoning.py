"""Parameters ChatRequestReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_request_reasoning import ChatRequestReasoning


class ChatRequestReasoningParam(TypedDict, total=False):
    """How the model reasons for a chat completion."""

    effort: Any
    """How much effort the model puts in."""
    summary: Any
    """How detailed a summary of the reasoning is given."""


ChatRequestReasoningInput: TypeAlias = "ChatRequestReasoningParam | ChatRequestReasoning"
"""What may be passed as ChatRequestReasoning: a dict, or the model."""
