"""Parameters AnthropicCitationWebSearchResultLocationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_citation_web_search_result_location_param import (
        AnthropicCitationWebSearchResultLocationParam,
    )


class AnthropicCitationWebSearchResultLocationParamParam(TypedDict, total=False):
    """Citation of a page found by web search, sent back in a request."""

    cited_text: Required[str]
    """Passage of the source that is cited."""
    encrypted_index: Required[str]
    """Opaque reference to the passage, as it was received."""
    title: Required[str | None]
    type: Required[Literal["web_search_result_location"]]
    url: Required[str]


AnthropicCitationWebSearchResultLocationParamInput: TypeAlias = (
    "AnthropicCitationWebSearchResultLocationParamParam | AnthropicCitationWebSearchResultLocationParam"
)
"""What may be passed as AnthropicCitationWebSearchResultLocationParam: a dict, or the model."""
