"""Model BatchPaymentRequiredResponseCompletionTokensDetails."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class BatchPaymentRequiredResponseCompletionTokensDetails(WireModel):
    """Output tokens of the batch in a 402 error, by kind."""

    audio_tokens: int | None = nullable(default=None)
    """Tokens of audio."""
    image_tokens: int | None = nullable(default=None)
    """Tokens of images."""
    reasoning_tokens: int | None = nullable(default=None)
    """Output tokens spent on reasoning."""
