"""Model McpCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.mcp_tool_call_error import McpToolCallError


@model
class McpCallItem(WireModel):
    """A call of a tool on an MCP server, with what came of it."""

    arguments: str
    """Arguments of the call, as JSON text."""
    id: str
    name: str
    server_label: str
    """Label of the MCP server."""
    type: Literal["mcp_call"]
    error: McpToolCallError | None = nullable(default=None)
    """Why the call failed, or null."""
    output: str | None = nullable(default=None)
    """What the tool returned, or null."""
