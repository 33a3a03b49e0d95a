"""Model ToolSearchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolSearchCallItem as ToolSearchCallItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ToolSearchCallItem(WireModel):
        """The model's search for tools that are loaded on demand."""

        call_id: str
        execution: ToolSearchCallItemExecution
        type: Literal["tool_search_call"]
        arguments: Any = nullable(default=None)
        id: str | None = nullable(default=None)
        status: ToolSearchCallItemStatus | None = nullable(default=None)
