"""Model McpListToolsItemTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import McpListToolsItemTool as McpListToolsItemTool
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class McpListToolsItemTool(WireModel):
        """A tool that an MCP server offers."""

        input_schema: dict[str, Any]
        name: str
        annotations: Any = nullable(default=None)
        description: str | None = nullable(default=None)
