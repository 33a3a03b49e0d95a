"""Model AnthropicCitationContentBlockLocationParam."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicCitationContentBlockLocationParam(WireModel):
    """Citation of content blocks, sent back in a request."""

    cited_text: str
    """Passage of the source that is cited."""
    document_index: int
    """Which of the request's documents is cited, from 0."""
    document_title: str | None
    """Title of the cited document."""
    end_block_index: int
    """First block after the citation, counted from 0."""
    start_block_index: int
    """Content block at which the citation starts, counted from 0."""
    type: Literal["content_block_location"]
