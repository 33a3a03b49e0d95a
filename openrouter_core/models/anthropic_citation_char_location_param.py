"""Model AnthropicCitationCharLocationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCitationCharLocationParam as AnthropicCitationCharLocationParam
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicCitationCharLocationParam(WireModel):
        """Citation of a stretch of characters, sent back in a request."""

        cited_text: str
        document_index: int
        document_title: str | None
        end_char_index: int
        start_char_index: int
        type: Literal["char_location"]
