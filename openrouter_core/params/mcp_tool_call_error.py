"""Parameters McpToolCallError."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.mcp_http_error import McpHTTPErrorInput
    from openrouter_core.params.mcp_protocol_error import McpProtocolErrorInput
    from openrouter_core.params.mcp_tool_execution_error import McpToolExecutionErrorInput

    McpToolCallErrorInput: TypeAlias = McpToolExecutionErrorInput | McpProtocolErrorInput | McpHTTPErrorInput | str
    """Why an MCP call failed: in the tool, the protocol or HTTP, or as plain text."""
