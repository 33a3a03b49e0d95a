"""Parameters AnthropicCitationSearchResultLocationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_citation_search_result_location_param import AnthropicCitationSearchResultLocationParam


class AnthropicCitationSearchResultLocationParamParam(TypedDict, total=False):
    """Citation of a search result, sent back in a request."""

    cited_text: Required[str]
    """Passage of the source that is cited."""
    end_block_index: Required[int]
    """Content block at which the citation ends, counted from 0."""
    search_result_index: Required[int]
    """Which of the request's search results is cited, from 0."""
    source: Required[str]
    """Where the search result comes from, as it was given."""
    start_block_index: Required[int]
    """Content block at which the citation starts, counted from 0."""
    title: Required[str | None]
    type: Required[Literal["search_result_location"]]


AnthropicCitationSearchResultLocationParamInput: TypeAlias = (
    "AnthropicCitationSearchResultLocationParamParam | AnthropicCitationSearchResultLocationParam"
)
"""What may be passed as AnthropicCitationSearchResultLocationParam: a dict, or the model."""
