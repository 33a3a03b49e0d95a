"""Model AnthropicCitationContentBlockLocationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCitationContentBlockLocationParam as AnthropicCitationContentBlockLocationParam
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicCitationContentBlockLocationParam(WireModel):
        """Citation of content blocks, sent back in a request."""

        cited_text: str
        document_index: int
        document_title: str | None
        end_block_index: int
        start_block_index: int
        type: Literal["content_block_location"]
