"""Model OutputToolSearchServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.failable_tool_call_status import FailableToolCallStatus
    from openrouter_core.models.match import Match


@model
class OutputToolSearchServerToolItem(WireModel):
    """A search for tools, run by OpenRouter."""

    status: FailableToolCallStatus
    type: Literal["openrouter:tool_search"]
    error: str | None = None
    """Why the search failed."""
    id: str | None = None
    matches: list[Match] | None = None
    """Tools that were found."""
    query: str | None = None
    """What was searched for."""
