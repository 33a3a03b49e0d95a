"""Model McpProtocolError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import McpProtocolError as McpProtocolError
else:
    from openrouter_core.model import WireModel, model

    @model
    class McpProtocolError(WireModel):
        """An MCP call that failed with an error of the MCP protocol."""

        code: int
        message: str
        type: Literal["mcp_protocol_error"]
