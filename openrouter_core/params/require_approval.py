"""Parameters RequireApproval."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.require_approval import RequireApproval
    from openrouter_core.params.always import AlwaysInput
    from openrouter_core.params.never import NeverInput


class RequireApprovalParam(TypedDict, total=False):
    """Which tools of an MCP server need approval before a call, and which do not."""

    always: AlwaysInput
    """Tools that need approval for each call."""
    never: NeverInput
    """Tools that are called without approval."""


RequireApprovalInput: TypeAlias = "RequireApprovalParam | RequireApproval"
"""What may be passed as RequireApproval: a dict, or the model."""
