"""Model InternChatUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_prompt_tokens_details import InternChatPromptTokensDetails


@model
class InternChatUsage(WireModel):
    """Tokens and cost of an intern's chat answer."""

    completion_tokens: int
    """Tokens of output."""
    prompt_tokens: int
    """Tokens of input."""
    total_tokens: int
    """Tokens of input and output together."""
    cost: float | None = None
    """US dollars charged."""
    prompt_tokens_details: InternChatPromptTokensDetails | None = None
    """Input tokens by kind."""
