"""Model AnthropicCitationContentBlockLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCitationContentBlockLocation as AnthropicCitationContentBlockLocation
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicCitationContentBlockLocation(WireModel):
        """Citation of content blocks in a document made of blocks."""

        cited_text: str
        document_index: int
        document_title: str | None
        end_block_index: int
        file_id: str | None
        start_block_index: int
        type: Literal["content_block_location"]
