"""Model McpServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import McpServerTool as McpServerTool
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class McpServerTool(WireModel):
        """An MCP server, or a built-in connector, whose tools the model may call."""

        server_label: str
        type: Literal["mcp"]
        allowed_tools: AllowedToolsUnion | None = nullable(default=None)
        authorization: str | None = None
        connector_id: ConnectorID | None = None
        headers: dict[str, str] | None = nullable(default=None)
        require_approval: RequireApprovalUnion | None = nullable(default=None)
        server_description: str | None = None
        server_url: str | None = None
