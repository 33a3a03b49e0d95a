"""Parameters MessagesToolRemovalBlockToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.messages_tool_removal_block_tool_mcp_tool_reference import (
        MessagesToolRemovalBlockToolMcpToolReferenceInput,
    )
    from openrouter_core.params.messages_tool_removal_block_tool_mcp_toolset_reference import (
        MessagesToolRemovalBlockToolMcpToolsetReferenceInput,
    )
    from openrouter_core.params.messages_tool_removal_block_tool_tool_reference import (
        MessagesToolRemovalBlockToolToolReferenceInput,
    )

    MessagesToolRemovalBlockToolUnionInput: TypeAlias = (
        MessagesToolRemovalBlockToolToolReferenceInput
        | MessagesToolRemovalBlockToolMcpToolReferenceInput
        | MessagesToolRemovalBlockToolMcpToolsetReferenceInput
    )
    """What to remove: a named tool, an MCP tool or an MCP toolset."""
