"""Parameters MessagesToolAdditionBlockToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.messages_tool_addition_block_tool_mcp_tool_reference import (
        MessagesToolAdditionBlockToolMcpToolReferenceInput,
    )
    from openrouter_core.params.messages_tool_addition_block_tool_mcp_toolset_reference import (
        MessagesToolAdditionBlockToolMcpToolsetReferenceInput,
    )
    from openrouter_core.params.messages_tool_addition_block_tool_tool_reference import (
        MessagesToolAdditionBlockToolToolReferenceInput,
    )
    from openrouter_core.params.tool_tool_definition import ToolToolDefinitionInput

    MessagesToolAdditionBlockToolUnionInput: TypeAlias = (
        MessagesToolAdditionBlockToolToolReferenceInput
        | MessagesToolAdditionBlockToolMcpToolReferenceInput
        | MessagesToolAdditionBlockToolMcpToolsetReferenceInput
        | ToolToolDefinitionInput
    )
    """What to add: a named tool, an MCP tool, an MCP toolset or a full definition."""
