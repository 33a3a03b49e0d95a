"""Model MessagesToolAdditionBlockToolMcpToolsetReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import (
        MessagesToolAdditionBlockToolMcpToolsetReference as MessagesToolAdditionBlockToolMcpToolsetReference,
    )
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesToolAdditionBlockToolMcpToolsetReference(WireModel):
        """All tools of an MCP server, to be added."""

        server_name: str
        type: Literal["mcp_toolset_reference"]
