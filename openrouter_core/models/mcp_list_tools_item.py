"""Model McpListToolsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import McpListToolsItem as McpListToolsItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class McpListToolsItem(WireModel):
        """The tools that an MCP server offers."""

        id: str
        server_label: str
        tools: list[McpListToolsItemTool]
        type: Literal["mcp_list_tools"]
        error: str | None = nullable(default=None)
