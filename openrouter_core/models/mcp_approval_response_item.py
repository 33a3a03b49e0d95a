"""Model McpApprovalResponseItem."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, nullable


@model
class McpApprovalResponseItem(WireModel):
    """The answer to an MCP approval request."""

    approval_request_id: str
    """ID of the approval request that this answers."""
    approve: bool
    """Whether the call may be made."""
    type: Literal["mcp_approval_response"]
    id: str | None = nullable(default=None)
    reason: str | None = nullable(default=None)
    """Why it was decided so, or null."""
