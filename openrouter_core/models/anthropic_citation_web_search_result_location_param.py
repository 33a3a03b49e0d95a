"""Model AnthropicCitationWebSearchResultLocationParam."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicCitationWebSearchResultLocationParam(WireModel):
    """Citation of a page found by web search, sent back in a request."""

    cited_text: str
    """Passage of the source that is cited."""
    encrypted_index: str
    """Opaque reference to the passage, as it was received."""
    title: str | None
    type: Literal["web_search_result_location"]
    url: str
