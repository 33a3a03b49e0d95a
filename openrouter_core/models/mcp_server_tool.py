"""Model McpServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.allowed_tools_union import AllowedToolsUnion
    from openrouter_core.models.connector_id import ConnectorID
    from openrouter_core.models.require_approval_union import RequireApprovalUnion


@model
class McpServerTool(WireModel):
    """An MCP server, or a built-in connector, whose tools the model may call."""

    server_label: str
    """Name that stands for the server in tool calls."""
    type: Literal["mcp"]
    allowed_tools: AllowedToolsUnion | None = nullable(default=None)
    """Tools the model may call, or null for all."""
    authorization: str | None = None
    """Access token to send to the server."""
    connector_id: ConnectorID | None = None
    """Built-in connector to use in place of `server_url`."""
    headers: dict[str, str] | None = nullable(default=None)
    """HTTP headers to send to the server, or null."""
    require_approval: RequireApprovalUnion | None = nullable(default=None)
    """Which tools need approval before they are called, or null."""
    server_description: str | None = None
    """What the server is for, told to the model."""
    server_url: str | None = None
    """Address of the MCP server."""
