"""Parameters McpListToolsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.mcp_list_tools_item import McpListToolsItem
    from openrouter_core.params.mcp_list_tools_item_tool import McpListToolsItemToolInput


class McpListToolsItemParam(TypedDict, total=False):
    """The tools that an MCP server offers."""

    id: Required[str]
    server_label: Required[str]
    """Label of the MCP server."""
    tools: Required[Sequence[McpListToolsItemToolInput]]
    type: Required[Literal["mcp_list_tools"]]
    error: str | None
    """Why the tools could not be listed, or null."""


McpListToolsItemInput: TypeAlias = "McpListToolsItemParam | McpListToolsItem"
"""What may be passed as McpListToolsItem: a dict, or the model."""
