"""Model AnthropicCitationSearchResultLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCitationSearchResultLocation as AnthropicCitationSearchResultLocation
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicCitationSearchResultLocation(WireModel):
        """Citation of a search result that the request supplied."""

        cited_text: str
        end_block_index: int
        search_result_index: int
        source: str
        start_block_index: int
        title: str | None
        type: Literal["search_result_location"]
