"""Model AnthropicCitationPageLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCitationPageLocation as AnthropicCitationPageLocation
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicCitationPageLocation(WireModel):
        """Citation of pages in a PDF."""

        cited_text: str
        document_index: int
        document_title: str | None
        end_page_number: int
        file_id: str | None
        start_page_number: int
        type: Literal["page_location"]
