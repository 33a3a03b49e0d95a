"""Model WebSearchCitation."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class WebSearchCitation(WireModel):
    """Web page that the text cites."""

    title: str | None
    """Title of the page."""
    url: str
    cited_text: str | None = None
    """Passage of the page that is cited."""
    encrypted_index: str | None = None
    """Reference to the search result; send it back unchanged in later turns."""
