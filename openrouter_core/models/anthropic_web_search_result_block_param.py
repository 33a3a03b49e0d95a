"""Model AnthropicWebSearchResultBlockParam."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, nullable


@model
class AnthropicWebSearchResultBlockParam(WireModel):
    """Page that the web search tool found, sent back in a request."""

    encrypted_content: str
    """Content that only the provider can read; send it back unchanged."""
    title: str
    type: Literal["web_search_result"]
    url: str
    page_age: str | None = nullable(default=None)
    """How old the page is or when it was last changed, as text."""
