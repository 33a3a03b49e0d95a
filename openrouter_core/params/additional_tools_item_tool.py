"""Parameters AdditionalToolsItemTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.additional_tools_item_tool import AdditionalToolsItemTool


class AdditionalToolsItemToolParam(TypedDict, total=False):
    """Tool known by its `type` alone."""

    type: Required[str]


AdditionalToolsItemToolInput: TypeAlias = "AdditionalToolsItemToolParam | AdditionalToolsItemTool"
"""What may be passed as AdditionalToolsItemTool: a dict, or the model."""
