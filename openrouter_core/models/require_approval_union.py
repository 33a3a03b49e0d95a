"""Union RequireApprovalUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.require_approval import RequireApproval

    RequireApprovalUnion: TypeAlias = RequireApproval | Literal["always", "never"] | str
    """Approval rule for an MCP server's tools: one for all, or by tool name."""
else:
    RequireApprovalUnion = AnyOf("RequireApproval", "Literal['always', 'never'] | str")
