"""Model McpApprovalResponseItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import McpApprovalResponseItem as McpApprovalResponseItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class McpApprovalResponseItem(WireModel):
        """The answer to an MCP approval request."""

        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        id: str | None = nullable(default=None)
        reason: str | None = nullable(default=None)
