"""Model ToolSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.tool_search_server_tool_config import ToolSearchServerToolConfig


@model
class ToolSearchServerTool(WireModel):
    """OpenRouter's server tool that finds tools which are loaded on demand."""

    type: Literal["openrouter:tool_search"]
    parameters: ToolSearchServerToolConfig | None = None
