"""Model AdditionalToolsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.additional_tools_item_role import AdditionalToolsItemRole
    from openrouter_core.models.additional_tools_item_tool_union import AdditionalToolsItemToolUnion


@model
class AdditionalToolsItem(WireModel):
    """Input item that gives the model more tools from this point of the conversation on."""

    role: AdditionalToolsItemRole
    """Role in whose name the tools are added."""
    tools: list[AdditionalToolsItemToolUnion]
    type: Literal["additional_tools"]
    id: str | None = nullable(default=None)
