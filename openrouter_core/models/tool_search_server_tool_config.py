"""Model ToolSearchServerToolConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ToolSearchServerToolConfig(WireModel):
    """Settings of the tool search server tool."""

    max_results: int | None = None
    """Most tools to return from one search."""
