"""Model MessagesToolRemovalBlockToolMcpToolsetReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import (
        MessagesToolRemovalBlockToolMcpToolsetReference as MessagesToolRemovalBlockToolMcpToolsetReference,
    )
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesToolRemovalBlockToolMcpToolsetReference(WireModel):
        """All tools of an MCP server, to be removed."""

        server_name: str
        type: Literal["mcp_toolset_reference"]
