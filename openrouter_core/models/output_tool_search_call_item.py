"""Model OutputToolSearchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputToolSearchCallItem as OutputToolSearchCallItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OutputToolSearchCallItem(WireModel):
        """A model's search for tools, for the caller to run."""

        call_id: str
        execution: Literal["client"]
        status: ToolCallStatus
        type: Literal["tool_search_call"]
        arguments: Any = nullable(default=None)
        id: str | None = None
