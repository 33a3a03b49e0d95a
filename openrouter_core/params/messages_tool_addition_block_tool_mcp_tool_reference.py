"""Parameters MessagesToolAdditionBlockToolMcpToolReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.messages_tool_addition_block_tool_mcp_tool_reference import (
        MessagesToolAdditionBlockToolMcpToolReference,
    )


class MessagesToolAdditionBlockToolMcpToolReferenceParam(TypedDict, total=False):
    """A tool of an MCP server, to be added."""

    name: Required[str]
    server_name: Required[str]
    type: Required[Literal["mcp_tool_reference"]]


MessagesToolAdditionBlockToolMcpToolReferenceInput: TypeAlias = (
    "MessagesToolAdditionBlockToolMcpToolReferenceParam | MessagesToolAdditionBlockToolMcpToolReference"
)
"""What may be passed as MessagesToolAdditionBlockToolMcpToolReference: a dict, or the model."""
