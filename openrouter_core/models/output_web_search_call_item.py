"""Model OutputWebSearchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.output_web_search_call_item_action_union import OutputWebSearchCallItemActionUnion
    from openrouter_core.models.web_search_status import WebSearchStatus


@model
class OutputWebSearchCallItem(WireModel):
    """A model's web search, in a response's output."""

    id: str
    status: WebSearchStatus
    type: Literal["web_search_call"]
    action: OutputWebSearchCallItemActionUnion | None = None
