"""Parameters ToolSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.tool_search_server_tool import ToolSearchServerTool
    from openrouter_core.params.tool_search_server_tool_config import ToolSearchServerToolConfigInput


class ToolSearchServerToolParam(TypedDict, total=False):
    """OpenRouter's server tool that finds tools which are loaded on demand."""

    type: Required[Literal["openrouter:tool_search"]]
    parameters: ToolSearchServerToolConfigInput


ToolSearchServerToolInput: TypeAlias = "ToolSearchServerToolParam | ToolSearchServerTool"
"""What may be passed as ToolSearchServerTool: a dict, or the model."""
