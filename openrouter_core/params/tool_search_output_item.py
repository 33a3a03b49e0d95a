"""Parameters ToolSearchOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.tool_search_output_item import ToolSearchOutputItem
    from openrouter_core.params.tool_search_output_item_execution import ToolSearchOutputItemExecutionInput
    from openrouter_core.params.tool_search_output_item_status import ToolSearchOutputItemStatusInput
    from openrouter_core.params.tool_search_output_item_tool_union import ToolSearchOutputItemToolUnionInput


class ToolSearchOutputItemParam(TypedDict, total=False):
    """Tools that a tool search found."""

    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    execution: Required[ToolSearchOutputItemExecutionInput]
    """Who ran the search: the server or the client."""
    tools: Required[Sequence[ToolSearchOutputItemToolUnionInput]]
    """Definitions of the tools found, which the model can call from here on."""
    type: Required[Literal["tool_search_output"]]
    id: str | None
    status: ToolSearchOutputItemStatusInput | None


ToolSearchOutputItemInput: TypeAlias = "ToolSearchOutputItemParam | ToolSearchOutputItem"
"""What may be passed as ToolSearchOutputItem: a dict, or the model."""
