"""Parameters AdditionalToolsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.additional_tools_item import AdditionalToolsItem
    from openrouter_core.params.additional_tools_item_role import AdditionalToolsItemRoleInput
    from openrouter_core.params.additional_tools_item_tool_union import AdditionalToolsItemToolUnionInput


class AdditionalToolsItemParam(TypedDict, total=False):
    """Input item that gives the model more tools from this point of the conversation on."""

    role: Required[AdditionalToolsItemRoleInput]
    """Role in whose name the tools are added."""
    tools: Required[Sequence[AdditionalToolsItemToolUnionInput]]
    type: Required[Literal["additional_tools"]]
    id: str | None


AdditionalToolsItemInput: TypeAlias = "AdditionalToolsItemParam | AdditionalToolsItem"
"""What may be passed as AdditionalToolsItem: a dict, or the model."""
