"""Parameters AnthropicSearchResultBlockParamCitations."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_search_result_block_param_citations import AnthropicSearchResultBlockParamCitations


class AnthropicSearchResultBlockParamCitationsParam(TypedDict, total=False):
    """Whether the model may cite the search result."""

    enabled: bool


AnthropicSearchResultBlockParamCitationsInput: TypeAlias = (
    "AnthropicSearchResultBlockParamCitationsParam | AnthropicSearchResultBlockParamCitations"
)
"""What may be passed as AnthropicSearchResultBlockParamCitations: a dict, or the model."""
