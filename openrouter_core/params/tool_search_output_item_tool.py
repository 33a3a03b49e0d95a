"""Parameters ToolSearchOutputItemTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.tool_search_output_item_tool import ToolSearchOutputItemTool


class ToolSearchOutputItemToolParam(TypedDict, total=False):
    """Found tool that is described by its type alone."""

    type: Required[str]


ToolSearchOutputItemToolInput: TypeAlias = "ToolSearchOutputItemToolParam | ToolSearchOutputItemTool"
"""What may be passed as ToolSearchOutputItemTool: a dict, or the model."""
