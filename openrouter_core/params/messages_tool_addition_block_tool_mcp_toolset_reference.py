"""Parameters MessagesToolAdditionBlockToolMcpToolsetReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.messages_tool_addition_block_tool_mcp_toolset_reference import (
        MessagesToolAdditionBlockToolMcpToolsetReference,
    )


class MessagesToolAdditionBlockToolMcpToolsetReferenceParam(TypedDict, total=False):
    """All tools of an MCP server, to be added."""

    server_name: Required[str]
    type: Required[Literal["mcp_toolset_reference"]]


MessagesToolAdditionBlockToolMcpToolsetReferenceInput: TypeAlias = (
    "MessagesToolAdditionBlockToolMcpToolsetReferenceParam | MessagesToolAdditionBlockToolMcpToolsetReference"
)
"""What may be passed as MessagesToolAdditionBlockToolMcpToolsetReference: a dict, or the model."""
