"""Model BatchObjectURLCitation."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BatchObjectURLCitation(WireModel):
    """Web page that a stretch of a chat answer cites."""

    end_index: int
    """Character of the text at which the citation ends."""
    start_index: int
    """Character of the text at which the citation starts."""
    title: str
    url: str
    content: str | None = None
    """Text taken from the page."""
