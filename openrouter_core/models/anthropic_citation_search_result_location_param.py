"""Model AnthropicCitationSearchResultLocationParam."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicCitationSearchResultLocationParam(WireModel):
    """Citation of a search result, sent back in a request."""

    cited_text: str
    """Passage of the source that is cited."""
    end_block_index: int
    """Content block at which the citation ends, counted from 0."""
    search_result_index: int
    """Which of the request's search results is cited, from 0."""
    source: str
    """Where the search result comes from, as it was given."""
    start_block_index: int
    """Content block at which the citation starts, counted from 0."""
    title: str | None
    type: Literal["search_result_location"]
