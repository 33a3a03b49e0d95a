"""Model AnthropicCitationCharLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCitationCharLocation as AnthropicCitationCharLocation
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicCitationCharLocation(WireModel):
        """Citation of a stretch of characters in a plain text document."""

        cited_text: str
        document_index: int
        document_title: str | None
        end_char_index: int
        file_id: str | None
        start_char_index: int
        type: Literal["char_location"]
