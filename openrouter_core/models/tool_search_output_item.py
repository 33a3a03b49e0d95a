"""Model ToolSearchOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolSearchOutputItem as ToolSearchOutputItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ToolSearchOutputItem(WireModel):
        """Tools that a tool search found."""

        call_id: str
        execution: ToolSearchOutputItemExecution
        tools: list[ToolSearchOutputItemToolUnion]
        type: Literal["tool_search_output"]
        id: str | None = nullable(default=None)
        status: ToolSearchOutputItemStatus | None = nullable(default=None)
