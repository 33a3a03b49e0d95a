"""Model Never."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class Never(WireModel):
    """MCP tools that never need approval."""

    tool_names: list[str] | None = None
    """Names of the tools."""
