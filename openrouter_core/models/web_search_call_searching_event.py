"""Model WebSearchCallSearchingEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import WebSearchCallSearchingEvent as WebSearchCallSearchingEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class WebSearchCallSearchingEvent(WireModel):
        """Stream event: a web search is being made."""

        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.web_search_call.searching"]
