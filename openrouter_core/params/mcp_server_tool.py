"""Parameters McpServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.mcp_server_tool import McpServerTool
    from openrouter_core.params.allowed_tools_union import AllowedToolsUnionInput
    from openrouter_core.params.connector_id import ConnectorIDInput
    from openrouter_core.params.require_approval_union import RequireApprovalUnionInput


class McpServerToolParam(TypedDict, total=False):
    """An MCP server, or a built-in connector, whose tools the model may call."""

    server_label: Required[str]
    """Name that stands for the server in tool calls."""
    type: Required[Literal["mcp"]]
    allowed_tools: AllowedToolsUnionInput | None
    """Tools the model may call, or null for all."""
    authorization: str
    """Access token to send to the server."""
    connector_id: ConnectorIDInput
    """Built-in connector to use in place of `server_url`."""
    headers: Mapping[str, str] | None
    """HTTP headers to send to the server, or null."""
    require_approval: RequireApprovalUnionInput | None
    """Which tools need approval before they are called, or null."""
    server_description: str
    """What the server is for, told to the model."""
    server_url: str
    """Address of the MCP server."""


McpServerToolInput: TypeAlias = "McpServerToolParam | McpServerTool"
"""What may be passed as McpServerTool: a dict, or the model."""
