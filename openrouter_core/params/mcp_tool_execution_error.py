"""Parameters McpToolExecutionError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.mcp_tool_execution_error import McpToolExecutionError


class McpToolExecutionErrorParam(TypedDict, total=False):
    """An MCP call whose tool ran and failed."""

    type: Required[Literal["mcp_tool_execution_error"]]
    content: Any
    """What the tool gave as its error."""


McpToolExecutionErrorInput: TypeAlias = "McpToolExecutionErrorParam | McpToolExecutionError"
"""What may be passed as McpToolExecutionError: a dict, or the model."""
