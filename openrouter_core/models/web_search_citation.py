"""Model WebSearchCitation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import WebSearchCitation as WebSearchCitation
else:
    from openrouter_core.model import WireModel, model

    @model
    class WebSearchCitation(WireModel):
        """Web page that the text cites."""

        title: str | None
        url: str
        cited_text: str | None = None
        encrypted_index: str | None = None
