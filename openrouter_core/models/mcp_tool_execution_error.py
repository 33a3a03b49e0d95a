"""Model McpToolExecutionError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import McpToolExecutionError as McpToolExecutionError
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class McpToolExecutionError(WireModel):
        """An MCP call whose tool ran and failed."""

        type: Literal["mcp_tool_execution_error"]
        content: Any = nullable(default=None)
