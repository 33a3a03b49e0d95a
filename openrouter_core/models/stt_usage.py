"""Model STTUsage."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class STTUsage(WireModel):
    """What a transcription used and cost."""

    cost: float | None = None
    """US dollars charged."""
    input_tokens: int | None = None
    """Tokens of input."""
    output_tokens: int | None = None
    """Tokens of output."""
    seconds: float | None = None
    """Length of the audio, in seconds."""
    total_tokens: int | None = None
    """Tokens of input and output together."""
