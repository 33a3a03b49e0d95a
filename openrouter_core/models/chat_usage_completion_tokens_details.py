"""Model ChatUsageCompletionTokensDetails."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class ChatUsageCompletionTokensDetails(WireModel):
    """Output tokens of a chat answer, by kind."""

    accepted_prediction_tokens: int | None = nullable(default=None)
    """Tokens of the prediction that turned up in the output."""
    audio_tokens: int | None = nullable(default=None)
    """Tokens of audio."""
    reasoning_tokens: int | None = nullable(default=None)
    """Output tokens spent on reasoning."""
    rejected_prediction_tokens: int | None = nullable(default=None)
    """Tokens of the prediction that did not, which are charged all the same."""
