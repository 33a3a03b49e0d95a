"""Model ImageGenerationUsageCompletionTokensDetails."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class ImageGenerationUsageCompletionTokensDetails(WireModel):
    """Output tokens of an image request, by kind."""

    audio_tokens: int | None = nullable(default=None)
    """Tokens of audio."""
    image_tokens: int | None = nullable(default=None)
    """Tokens of images."""
    reasoning_tokens: int | None = nullable(default=None)
    """Output tokens spent on reasoning."""
