"""Model AnthropicCitationPageLocation."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicCitationPageLocation(WireModel):
    """Citation of pages in a PDF."""

    cited_text: str
    """Passage of the source that is cited."""
    document_index: int
    """Which of the request's documents is cited, from 0."""
    document_title: str | None
    """Title of the cited document."""
    end_page_number: int
    """First page after the citation, counted from 1."""
    file_id: str | None
    """Id of the stored file."""
    start_page_number: int
    """First page of the citation, counted from 1."""
    type: Literal["page_location"]
