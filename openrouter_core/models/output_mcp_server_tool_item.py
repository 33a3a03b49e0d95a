"""Model OutputMcpServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputMcpServerToolItem as OutputMcpServerToolItem
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class OutputMcpServerToolItem(WireModel):
        """A call of an MCP server's tool, made by OpenRouter."""

        status: ToolCallStatus
        type: Literal["openrouter:mcp"]
        id: str | None = None
        server_label: str | None = wire("serverLabel", default=None)
        tool_name: str | None = wire("toolName", default=None)
