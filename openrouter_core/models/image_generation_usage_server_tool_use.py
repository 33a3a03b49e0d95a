"""Model ImageGenerationUsageServerToolUse."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class ImageGenerationUsageServerToolUse(WireModel):
    """Server tool calls of an image request."""

    tool_calls_executed: int | None = nullable(default=None)
    """Server tool calls that were run."""
    tool_calls_requested: int | None = nullable(default=None)
    """Server tool calls that the model asked for."""
    web_search_requests: int | None = nullable(default=None)
    """Web searches made."""
