"""Union MessagesToolRemovalBlockToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesToolRemovalBlockToolUnion as MessagesToolRemovalBlockToolUnion
else:
    from openrouter_core.unions import Tagged

    MessagesToolRemovalBlockToolUnion = Tagged(
        "type",
        {
            "tool_reference": "MessagesToolRemovalBlockToolToolReference",
            "mcp_tool_reference": "MessagesToolRemovalBlockToolMcpToolReference",
            "mcp_toolset_reference": "MessagesToolRemovalBlockToolMcpToolsetReference",
        },
    )
