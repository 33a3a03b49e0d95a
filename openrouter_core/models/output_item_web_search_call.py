"""Model OutputItemWebSearchCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.output_item_web_search_call_action_union import OutputItemWebSearchCallActionUnion
    from openrouter_core.models.web_search_status import WebSearchStatus


@model
class OutputItemWebSearchCall(WireModel):
    """A web search, in output that alignment rejected."""

    id: str
    status: WebSearchStatus
    type: Literal["web_search_call"]
    action: OutputItemWebSearchCallActionUnion | None = None
