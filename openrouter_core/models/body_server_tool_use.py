"""Model BodyServerToolUse."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class BodyServerToolUse(WireModel):
    """How often a chat answer in a batch used server tools."""

    tool_calls_executed: int | None = nullable(default=None)
    """Server tool calls that were run."""
    tool_calls_requested: int | None = nullable(default=None)
    """Server tool calls that the model asked for."""
    web_search_requests: int | None = nullable(default=None)
    """Web searches made."""
