"""Parameters MessagesToolRemovalBlockToolMcpToolReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.messages_tool_removal_block_tool_mcp_tool_reference import (
        MessagesToolRemovalBlockToolMcpToolReference,
    )


class MessagesToolRemovalBlockToolMcpToolReferenceParam(TypedDict, total=False):
    """A tool of an MCP server, to be removed."""

    name: Required[str]
    server_name: Required[str]
    type: Required[Literal["mcp_tool_reference"]]


MessagesToolRemovalBlockToolMcpToolReferenceInput: TypeAlias = (
    "MessagesToolRemovalBlockToolMcpToolReferenceParam | MessagesToolRemovalBlockToolMcpToolReference"
)
"""What may be passed as MessagesToolRemovalBlockToolMcpToolReference: a dict, or the model."""
