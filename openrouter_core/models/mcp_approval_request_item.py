"""Model McpApprovalRequestItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import McpApprovalRequestItem as McpApprovalRequestItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class McpApprovalRequestItem(WireModel):
        """A request for leave to call a tool of an MCP server."""

        arguments: str
        id: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]
