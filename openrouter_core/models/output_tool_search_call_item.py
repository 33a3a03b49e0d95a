"""Model OutputToolSearchCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.tool_call_status import ToolCallStatus


@model
class OutputToolSearchCallItem(WireModel):
    """A model's search for tools, for the caller to run."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    execution: Literal["client"]
    """Who runs the search; `client` is the caller."""
    status: ToolCallStatus
    type: Literal["tool_search_call"]
    arguments: Any = nullable(default=None)
    """What the model searches for."""
    id: str | None = None
