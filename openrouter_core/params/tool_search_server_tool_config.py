"""Parameters ToolSearchServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.tool_search_server_tool_config import ToolSearchServerToolConfig


class ToolSearchServerToolConfigParam(TypedDict, total=False):
    """Settings of the tool search server tool."""

    max_results: int
    """Most tools to return from one search."""


ToolSearchServerToolConfigInput: TypeAlias = "ToolSearchServerToolConfigParam | ToolSearchServerToolConfig"
"""What may be passed as ToolSearchServerToolConfig: a dict, or the model."""
