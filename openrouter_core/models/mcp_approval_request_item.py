"""Model McpApprovalRequestItem."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class McpApprovalRequestItem(WireModel):
    """A request for leave to call a tool of an MCP server."""

    arguments: str
    """Arguments of the call, as JSON text."""
    id: str
    name: str
    server_label: str
    """Label of the MCP server."""
    type: Literal["mcp_approval_request"]
