"""Model InternChatPromptTokensDetails."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class InternChatPromptTokensDetails(WireModel):
    """Breakdown of the prompt tokens of an intern chat."""

    cached_tokens: int
    """Input tokens read from the prompt cache."""
