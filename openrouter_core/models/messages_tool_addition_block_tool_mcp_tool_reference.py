"""Model MessagesToolAdditionBlockToolMcpToolReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import (
        MessagesToolAdditionBlockToolMcpToolReference as MessagesToolAdditionBlockToolMcpToolReference,
    )
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesToolAdditionBlockToolMcpToolReference(WireModel):
        """A tool of an MCP server, to be added."""

        name: str
        server_name: str
        type: Literal["mcp_tool_reference"]
