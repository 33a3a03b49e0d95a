"""Model AnthropicServerToolUsage."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class AnthropicServerToolUsage(WireModel):
    """How often server tools were used."""

    web_fetch_requests: int
    """Web pages fetched."""
    web_search_requests: int
    """Web searches made."""
