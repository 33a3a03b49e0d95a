"""Model Always."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class Always(WireModel):
    """Tools of an MCP server that always need approval."""

    tool_names: list[str] | None = None
