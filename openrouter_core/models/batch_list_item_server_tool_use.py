"""Model BatchListItemServerToolUse."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class BatchListItemServerToolUse(WireModel):
    """How often the requests of a listed batch used server tools."""

    tool_calls_executed: int | None = nullable(default=None)
    """Server tool calls that were run."""
    tool_calls_requested: int | None = nullable(default=None)
    """Server tool calls that the model asked for."""
    web_search_requests: int | None = nullable(default=None)
    """Web searches made."""
