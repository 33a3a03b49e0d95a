"""Parameters McpApprovalRequestItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.mcp_approval_request_item import McpApprovalRequestItem


class McpApprovalRequestItemParam(TypedDict, total=False):
    """A request for leave to call a tool of an MCP server."""

    arguments: Required[str]
    """Arguments of the call, as JSON text."""
    id: Required[str]
    name: Required[str]
    server_label: Required[str]
    """Label of the MCP server."""
    type: Required[Literal["mcp_approval_request"]]


McpApprovalRequestItemInput: TypeAlias = "McpApprovalRequestItemParam | McpApprovalRequestItem"
"""What may be passed as McpApprovalRequestItem: a dict, or the model."""
