"""Parameters AdditionalToolsItemToolFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core.models.additional_tools_item_tool_function import AdditionalToolsItemToolFunction
    from openrouter_core.params.additional_tools_item_allowed_caller import AdditionalToolsItemAllowedCallerInput


AdditionalToolsItemToolFunctionParam = TypedDict(
    "AdditionalToolsItemToolFunctionParam",
    {
        "name": "Required[str]",
        "parameters": "Required[Mapping[str, Any] | None]",
        "type": "Required[Literal['function']]",
        "description": "str | None",
        "strict": "bool | None",
        "allowed_callers": "Sequence[AdditionalToolsItemAllowedCallerInput] | None",
        "async": "bool",
        "defer_loading": "bool",
        "output_schema": "Mapping[str, Any] | None",
    },
    total=False,
)
"""Function that the model may call, added in mid conversation."""


AdditionalToolsItemToolFunctionInput: TypeAlias = "AdditionalToolsItemToolFunctionParam | AdditionalToolsItemToolFunction"
"""What may be passed as AdditionalToolsItemToolFunction: a dict, or the model."""
