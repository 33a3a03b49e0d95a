"""Parameters McpCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.mcp_call_item import McpCallItem
    from openrouter_core.params.mcp_tool_call_error import McpToolCallErrorInput


class McpCallItemParam(TypedDict, total=False):
    """A call of a tool on an MCP server, with what came of it."""

    arguments: Required[str]
    """Arguments of the call, as JSON text."""
    id: Required[str]
    name: Required[str]
    server_label: Required[str]
    """Label of the MCP server."""
    type: Required[Literal["mcp_call"]]
    error: McpToolCallErrorInput | None
    """Why the call failed, or null."""
    output: str | None
    """What the tool returned, or null."""


McpCallItemInput: TypeAlias = "McpCallItemParam | McpCallItem"
"""What may be passed as McpCallItem: a dict, or the model."""
