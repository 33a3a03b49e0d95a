"""Parameters McpApprovalResponseItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.mcp_approval_response_item import McpApprovalResponseItem


class McpApprovalResponseItemParam(TypedDict, total=False):
    """The answer to an MCP approval request."""

    approval_request_id: Required[str]
    """ID of the approval request that this answers."""
    approve: Required[bool]
    """Whether the call may be made."""
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    reason: str | None
    """Why it was decided so, or null."""


McpApprovalResponseItemInput: TypeAlias = "McpApprovalResponseItemParam | McpApprovalResponseItem"
"""What may be passed as McpApprovalResponseItem: a dict, or the model."""
