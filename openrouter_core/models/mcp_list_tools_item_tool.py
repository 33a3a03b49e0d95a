"""Model McpListToolsItemTool."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class McpListToolsItemTool(WireModel):
    """A tool that an MCP server offers."""

    input_schema: dict[str, Any]
    """JSON Schema of the tool's input."""
    name: str
    annotations: Any = nullable(default=None)
    """Hints about the tool that the server gives."""
    description: str | None = nullable(default=None)
