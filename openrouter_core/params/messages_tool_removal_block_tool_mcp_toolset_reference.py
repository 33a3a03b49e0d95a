"""Parameters MessagesToolRemovalBlockToolMcpToolsetReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.messages_tool_removal_block_tool_mcp_toolset_reference import (
        MessagesToolRemovalBlockToolMcpToolsetReference,
    )


class MessagesToolRemovalBlockToolMcpToolsetReferenceParam(TypedDict, total=False):
    """All tools of an MCP server, to be removed."""

    server_name: Required[str]
    type: Required[Literal["mcp_toolset_reference"]]


MessagesToolRemovalBlockToolMcpToolsetReferenceInput: TypeAlias = (
    "MessagesToolRemovalBlockToolMcpToolsetReferenceParam | MessagesToolRemovalBlockToolMcpToolsetReference"
)
"""What may be passed as MessagesToolRemovalBlockToolMcpToolsetReference: a dict, or the model."""
