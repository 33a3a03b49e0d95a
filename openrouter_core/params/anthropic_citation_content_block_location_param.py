"""Parameters AnthropicCitationContentBlockLocationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_citation_content_block_location_param import AnthropicCitationContentBlockLocationParam


class AnthropicCitationContentBlockLocationParamParam(TypedDict, total=False):
    """Citation of content blocks, sent back in a request."""

    cited_text: Required[str]
    """Passage of the source that is cited."""
    document_index: Required[int]
    """Which of the request's documents is cited, from 0."""
    document_title: Required[str | None]
    """Title of the cited document."""
    end_block_index: Required[int]
    """First block after the citation, counted from 0."""
    start_block_index: Required[int]
    """Content block at which the citation starts, counted from 0."""
    type: Required[Literal["content_block_location"]]


AnthropicCitationContentBlockLocationParamInput: TypeAlias = (
    "AnthropicCitationContentBlockLocationParamParam | AnthropicCitationContentBlockLocationParam"
)
"""What may be passed as AnthropicCitationContentBlockLocationParam: a dict, or the model."""
