"""Model BatchListItemCompletionTokensDetails."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class BatchListItemCompletionTokensDetails(WireModel):
    """Output tokens of a listed batch, by kind."""

    audio_tokens: int | None = nullable(default=None)
    """Tokens of audio."""
    image_tokens: int | None = nullable(default=None)
    """Tokens of images."""
    reasoning_tokens: int | None = nullable(default=None)
    """Output tokens spent on reasoning."""
