"""Model PromptTokensDetails."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class PromptTokensDetails(WireModel):
    """Prompt tokens by kind of input."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    file_tokens: int | None = None
    """Tokens of files, such as PDFs."""
    image_tokens: int | None = None
    """Tokens of images."""
    text_tokens: int | None = None
    video_tokens: int | None = None
    """Tokens of video."""
