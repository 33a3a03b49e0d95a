"""Parameters OutputWebSearchServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_web_search_server_tool_item import OutputWebSearchServerToolItem
    from openrouter_core.params.failable_tool_call_status import FailableToolCallStatusInput
    from openrouter_core.params.output_web_search_server_tool_item_action import OutputWebSearchServerToolItemActionInput


class OutputWebSearchServerToolItemParam(TypedDict, total=False):
    """A web search by OpenRouter's web search tool."""

    status: Required[FailableToolCallStatusInput]
    type: Required[Literal["openrouter:web_search"]]
    action: OutputWebSearchServerToolItemActionInput
    error: str
    """Why the search failed."""
    id: str


OutputWebSearchServerToolItemInput: TypeAlias = "OutputWebSearchServerToolItemParam | OutputWebSearchServerToolItem"
"""What may be passed as OutputWebSearchServerToolItem: a dict, or the model."""
