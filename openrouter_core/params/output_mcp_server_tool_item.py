"""Parameters OutputMcpServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_mcp_server_tool_item import OutputMcpServerToolItem
    from openrouter_core.params.tool_call_status import ToolCallStatusInput


class OutputMcpServerToolItemParam(TypedDict, total=False):
    """A call of an MCP server's tool, made by OpenRouter."""

    status: Required[ToolCallStatusInput]
    type: Required[Literal["openrouter:mcp"]]
    id: str
    serverLabel: str
    """Label of the MCP server."""
    toolName: str


OutputMcpServerToolItemInput: TypeAlias = "OutputMcpServerToolItemParam | OutputMcpServerToolItem"
"""What may be passed as OutputMcpServerToolItem: a dict, or the model."""
