"""Model MessagesToolRemovalBlockToolMcpToolReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import (
        MessagesToolRemovalBlockToolMcpToolReference as MessagesToolRemovalBlockToolMcpToolReference,
    )
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesToolRemovalBlockToolMcpToolReference(WireModel):
        """A tool of an MCP server, to be removed."""

        name: str
        server_name: str
        type: Literal["mcp_tool_reference"]
