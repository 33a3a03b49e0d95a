"""Parameters McpListToolsItemTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.mcp_list_tools_item_tool import McpListToolsItemTool


class McpListToolsItemToolParam(TypedDict, total=False):
    """A tool that an MCP server offers."""

    input_schema: Required[Mapping[str, Any]]
    """JSON Schema of the tool's input."""
    name: Required[str]
    annotations: Any
    """Hints about the tool that the server gives."""
    description: str | None


McpListToolsItemToolInput: TypeAlias = "McpListToolsItemToolParam | McpListToolsItemTool"
"""What may be passed as McpListToolsItemTool: a dict, or the model."""
