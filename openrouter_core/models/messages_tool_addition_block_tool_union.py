"""Union MessagesToolAdditionBlockToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesToolAdditionBlockToolUnion as MessagesToolAdditionBlockToolUnion
else:
    from openrouter_core.unions import Tagged

    MessagesToolAdditionBlockToolUnion = Tagged(
        "type",
        {
            "tool_reference": "MessagesToolAdditionBlockToolToolReference",
            "mcp_tool_reference": "MessagesToolAdditionBlockToolMcpToolReference",
            "mcp_toolset_reference": "MessagesToolAdditionBlockToolMcpToolsetReference",
            "tool_definition": "ToolToolDefinition",
        },
    )
