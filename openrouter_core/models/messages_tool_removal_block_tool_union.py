"""Union MessagesToolRemovalBlockToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.messages_tool_removal_block_tool_mcp_tool_reference import (
        MessagesToolRemovalBlockToolMcpToolReference,
    )
    from openrouter_core.models.messages_tool_removal_block_tool_mcp_toolset_reference import (
        MessagesToolRemovalBlockToolMcpToolsetReference,
    )
    from openrouter_core.models.messages_tool_removal_block_tool_tool_reference import MessagesToolRemovalBlockToolToolReference
    from openrouter_core.unions import UnknownVariant

    MessagesToolRemovalBlockToolUnion: TypeAlias = (
        MessagesToolRemovalBlockToolToolReference
        | MessagesToolRemovalBlockToolMcpToolReference
        | MessagesToolRemovalBlockToolMcpToolsetReference
        | UnknownVariant
    )
    """What to remove: a named tool, an MCP tool or an MCP toolset."""
else:
    MessagesToolRemovalBlockToolUnion = Tagged(
        "type",
        {
            "tool_reference": "MessagesToolRemovalBlockToolToolReference",
            "mcp_tool_reference": "MessagesToolRemovalBlockToolMcpToolReference",
            "mcp_toolset_reference": "MessagesToolRemovalBlockToolMcpToolsetReference",
        },
    )
