"""Model AnthropicCitationPageLocationParam."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicCitationPageLocationParam(WireModel):
    """Citation of pages in a PDF, sent back in a request."""

    cited_text: str
    """Passage of the source that is cited."""
    document_index: int
    """Which of the request's documents is cited, from 0."""
    document_title: str | None
    """Title of the cited document."""
    end_page_number: int
    """First page after the citation, counted from 1."""
    start_page_number: int
    """First page of the citation, counted from 1."""
    type: Literal["page_location"]
