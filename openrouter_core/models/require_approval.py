"""Model RequireApproval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.always import Always
    from openrouter_core.models.never import Never


@model
class RequireApproval(WireModel):
    """Which tools of an MCP server need approval before a call, and which do not."""

    always: Always | None = None
    """Tools that need approval for each call."""
    never: Never | None = None
    """Tools that are called without approval."""
