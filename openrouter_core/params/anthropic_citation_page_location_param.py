"""Parameters AnthropicCitationPageLocationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_citation_page_location_param import AnthropicCitationPageLocationParam


class AnthropicCitationPageLocationParamParam(TypedDict, total=False):
    """Citation of pages in a PDF, sent back in a request."""

    cited_text: Required[str]
    """Passage of the source that is cited."""
    document_index: Required[int]
    """Which of the request's documents is cited, from 0."""
    document_title: Required[str | None]
    """Title of the cited document."""
    end_page_number: Required[int]
    """First page after the citation, counted from 1."""
    start_page_number: Required[int]
    """First page of the citation, counted from 1."""
    type: Required[Literal["page_location"]]


AnthropicCitationPageLocationParamInput: TypeAlias = (
    "AnthropicCitationPageLocationParamParam | AnthropicCitationPageLocationParam"
)
"""What may be passed as AnthropicCitationPageLocationParam: a dict, or the model."""
