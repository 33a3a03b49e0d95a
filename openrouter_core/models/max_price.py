"""Model MaxPrice."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class MaxPrice(WireModel):
    """Highest prices to accept from a provider, in US dollars."""

    audio: str | None = None
    """Highest price of audio, in US dollars."""
    completion: str | None = None
    """Highest price of a million completion tokens, in US dollars."""
    image: str | None = None
    """Highest price of an image, in US dollars."""
    prompt: str | None = None
    """Highest price of a million prompt tokens, in US dollars."""
    request: str | None = None
    """Highest price of a request, in US dollars."""
