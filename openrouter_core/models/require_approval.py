"""Model RequireApproval."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import RequireApproval as RequireApproval
else:
    from openrouter_core.model import WireModel, model

    @model
    class RequireApproval(WireModel):
        """Which tools of an MCP server need approval before a call, and which do not."""

        always: Always | None = None
        never: Never | None = None
