"""Model AnthropicCitationWebSearchResultLocation."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicCitationWebSearchResultLocation(WireModel):
    """Citation of a page that the web search tool found."""

    cited_text: str
    """Passage of the source that is cited."""
    encrypted_index: str
    """Opaque reference to the passage; send it back unchanged."""
    title: str | None
    type: Literal["web_search_result_location"]
    url: str
