"""Model WebSearchCallInProgressEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import WebSearchCallInProgressEvent as WebSearchCallInProgressEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class WebSearchCallInProgressEvent(WireModel):
        """Stream event: a web search call begins."""

        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.web_search_call.in_progress"]
