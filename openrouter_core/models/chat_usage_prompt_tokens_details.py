"""Model ChatUsagePromptTokensDetails."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ChatUsagePromptTokensDetails(WireModel):
    """Input tokens of a chat answer, by kind."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    cache_write_tokens: int | None = None
    """Input tokens written to the prompt cache."""
    cached_tokens: int | None = None
    """Input tokens read from the prompt cache."""
    video_tokens: int | None = None
    """Tokens of video."""
