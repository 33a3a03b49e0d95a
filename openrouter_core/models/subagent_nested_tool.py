"""Model SubagentNestedTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import SubagentNestedTool as SubagentNestedTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class SubagentNestedTool(WireModel):
        """Tool that a subagent may use."""

        type: str
        parameters: dict[str, Any] | None = None
