"""Model AnthropicCitationCharLocationParam."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicCitationCharLocationParam(WireModel):
    """Citation of a stretch of characters, sent back in a request."""

    cited_text: str
    """Passage of the source that is cited."""
    document_index: int
    """Which of the request's documents is cited, from 0."""
    document_title: str | None
    """Title of the cited document."""
    end_char_index: int
    """First character after the citation, counted from 0."""
    start_char_index: int
    """First character of the citation, counted from 0."""
    type: Literal["char_location"]
