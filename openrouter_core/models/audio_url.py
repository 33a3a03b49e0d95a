"""Model AudioURL."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class AudioURL(WireModel):
    """Where a piece of audio is."""

    url: str
    """URL or `data:` URL of the audio."""
