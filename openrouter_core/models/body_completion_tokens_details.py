"""Model BodyCompletionTokensDetails."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class BodyCompletionTokensDetails(WireModel):
    """Output tokens of a chat answer in a batch, by kind."""

    audio_tokens: int | None = nullable(default=None)
    """Tokens of audio."""
    image_tokens: int | None = nullable(default=None)
    """Tokens of images."""
    reasoning_tokens: int | None = nullable(default=None)
    """Output tokens spent on reasoning."""
