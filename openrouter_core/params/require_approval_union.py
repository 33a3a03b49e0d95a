"""Parameters RequireApprovalUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.require_approval import RequireApprovalInput

    RequireApprovalUnionInput: TypeAlias = RequireApprovalInput | Literal["always", "never"] | str
    """Approval rule for an MCP server's tools: one for all, or by tool name."""
