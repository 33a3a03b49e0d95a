"""Parameters McpProtocolError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.mcp_protocol_error import McpProtocolError


class McpProtocolErrorParam(TypedDict, total=False):
    """An MCP call that failed with an error of the MCP protocol."""

    code: Required[int]
    """Error code of the MCP protocol."""
    message: Required[str]
    type: Required[Literal["mcp_protocol_error"]]


McpProtocolErrorInput: TypeAlias = "McpProtocolErrorParam | McpProtocolError"
"""What may be passed as McpProtocolError: a dict, or the model."""
