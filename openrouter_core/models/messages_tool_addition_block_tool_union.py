"""Union MessagesToolAdditionBlockToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.messages_tool_addition_block_tool_mcp_tool_reference import (
        MessagesToolAdditionBlockToolMcpToolReference,
    )
    from openrouter_core.models.messages_tool_addition_block_tool_mcp_toolset_reference import (
        MessagesToolAdditionBlockToolMcpToolsetReference,
    )
    from openrouter_core.models.messages_tool_addition_block_tool_tool_reference import MessagesToolAdditionBlockToolToolReference
    from openrouter_core.models.tool_tool_definition import ToolToolDefinition
    from openrouter_core.unions import UnknownVariant

    MessagesToolAdditionBlockToolUnion: TypeAlias = (
        MessagesToolAdditionBlockToolToolReference
        | MessagesToolAdditionBlockToolMcpToolReference
        | MessagesToolAdditionBlockToolMcpToolsetReference
        | ToolToolDefinition
        | UnknownVariant
    )
    """What to add: a named tool, an MCP tool, an MCP toolset or a full definition."""
else:
    MessagesToolAdditionBlockToolUnion = Tagged(
        "type",
        {
            "tool_reference": "MessagesToolAdditionBlockToolToolReference",
            "mcp_tool_reference": "MessagesToolAdditionBlockToolMcpToolReference",
            "mcp_toolset_reference": "MessagesToolAdditionBlockToolMcpToolsetReference",
            "tool_definition": "ToolToolDefinition",
        },
    )
