"""Model McpListToolsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.mcp_list_tools_item_tool import McpListToolsItemTool


@model
class McpListToolsItem(WireModel):
    """The tools that an MCP server offers."""

    id: str
    server_label: str
    """Label of the MCP server."""
    tools: list[McpListToolsItemTool]
    type: Literal["mcp_list_tools"]
    error: str | None = nullable(default=None)
    """Why the tools could not be listed, or null."""
