"""Model McpProtocolError."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class McpProtocolError(WireModel):
    """An MCP call that failed with an error of the MCP protocol."""

    code: int
    """Error code of the MCP protocol."""
    message: str
    type: Literal["mcp_protocol_error"]
