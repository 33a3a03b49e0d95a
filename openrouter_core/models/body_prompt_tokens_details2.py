"""Model BodyPromptTokensDetails2."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BodyPromptTokensDetails2(WireModel):
    """Input tokens of embeddings in a batch, by kind."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    file_tokens: int | None = None
    """Tokens of files, such as PDFs."""
    image_tokens: int | None = None
    """Tokens of images."""
    text_tokens: int | None = None
    """Tokens of text."""
    video_tokens: int | None = None
    """Tokens of video."""
