"""Model AnthropicCitationPageLocationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCitationPageLocationParam as AnthropicCitationPageLocationParam
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicCitationPageLocationParam(WireModel):
        """Citation of pages in a PDF, sent back in a request."""

        cited_text: str
        document_index: int
        document_title: str | None
        end_page_number: int
        start_page_number: int
        type: Literal["page_location"]
