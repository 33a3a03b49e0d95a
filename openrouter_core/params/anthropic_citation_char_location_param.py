"""Parameters AnthropicCitationCharLocationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_citation_char_location_param import AnthropicCitationCharLocationParam


class AnthropicCitationCharLocationParamParam(TypedDict, total=False):
    """Citation of a stretch of characters, sent back in a request."""

    cited_text: Required[str]
    """Passage of the source that is cited."""
    document_index: Required[int]
    """Which of the request's documents is cited, from 0."""
    document_title: Required[str | None]
    """Title of the cited document."""
    end_char_index: Required[int]
    """First character after the citation, counted from 0."""
    start_char_index: Required[int]
    """First character of the citation, counted from 0."""
    type: Required[Literal["char_location"]]


AnthropicCitationCharLocationParamInput: TypeAlias = (
    "AnthropicCitationCharLocationParamParam | AnthropicCitationCharLocationParam"
)
"""What may be passed as AnthropicCitationCharLocationParam: a dict, or the model."""
