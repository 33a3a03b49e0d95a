"""Model BatchListItemPromptTokensDetails."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class BatchListItemPromptTokensDetails(WireModel):
    """Input tokens of a listed batch, by kind."""

    audio_tokens: int | None = nullable(default=None)
    """Tokens of audio."""
    cache_write_tokens: int | None = nullable(default=None)
    """Input tokens written to the prompt cache."""
    cached_tokens: int | None = nullable(default=None)
    """Input tokens read from the prompt cache."""
    file_tokens: int | None = nullable(default=None)
    """Tokens of files, such as PDFs."""
    video_tokens: int | None = nullable(default=None)
    """Tokens of video."""
