"""Model AllowedTools."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class AllowedTools(WireModel):
    """Choice among the tools of an MCP server."""

    read_only: bool | None = None
    """Whether only tools that change nothing may be used."""
    tool_names: list[str] | None = None
    """Names of the tools that may be used."""
