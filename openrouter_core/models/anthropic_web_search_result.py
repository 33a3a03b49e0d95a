"""Model AnthropicWebSearchResult."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicWebSearchResult(WireModel):
    """Page that the web search tool found."""

    encrypted_content: str
    """Content that only the provider can read; send it back unchanged."""
    page_age: str | None
    """How old the page is or when it was last changed, as text; null if unknown."""
    title: str
    type: Literal["web_search_result"]
    url: str
