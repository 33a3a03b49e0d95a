"""Model AnthropicCitationSearchResultLocation."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicCitationSearchResultLocation(WireModel):
    """Citation of a search result that the request supplied."""

    cited_text: str
    """Passage of the source that is cited."""
    end_block_index: int
    """Content block at which the citation ends, counted from 0."""
    search_result_index: int
    """Which of the request's search results is cited, from 0."""
    source: str
    """Where the search result comes from, as the request gave it."""
    start_block_index: int
    """Content block at which the citation starts, counted from 0."""
    title: str | None
    type: Literal["search_result_location"]
