"""Model McpCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import McpCallItem as McpCallItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class McpCallItem(WireModel):
        """A call of a tool on an MCP server, with what came of it."""

        arguments: str
        id: str
        name: str
        server_label: str
        type: Literal["mcp_call"]
        error: McpToolCallError | None = nullable(default=None)
        output: str | None = nullable(default=None)
