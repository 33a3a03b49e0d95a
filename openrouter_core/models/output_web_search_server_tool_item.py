"""Model OutputWebSearchServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.failable_tool_call_status import FailableToolCallStatus
    from openrouter_core.models.output_web_search_server_tool_item_action import OutputWebSearchServerToolItemAction


@model
class OutputWebSearchServerToolItem(WireModel):
    """A web search by OpenRouter's web search tool."""

    status: FailableToolCallStatus
    type: Literal["openrouter:web_search"]
    action: OutputWebSearchServerToolItemAction | None = None
    error: str | None = None
    """Why the search failed."""
    id: str | None = None
