"""Union McpToolCallError."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.mcp_http_error import McpHTTPError
    from openrouter_core.models.mcp_protocol_error import McpProtocolError
    from openrouter_core.models.mcp_tool_execution_error import McpToolExecutionError

    McpToolCallError: TypeAlias = McpToolExecutionError | McpProtocolError | McpHTTPError | str
    """Why an MCP call failed: in the tool, the protocol or HTTP, or as plain text."""
else:
    McpToolCallError = AnyOf("McpToolExecutionError", "McpProtocolError", "McpHTTPError", "str")
