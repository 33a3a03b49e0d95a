"""Parameters ToolSearchOutputItemToolFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core.models.tool_search_output_item_tool_function import ToolSearchOutputItemToolFunction
    from openrouter_core.params.tool_search_output_item_allowed_caller import ToolSearchOutputItemAllowedCallerInput


ToolSearchOutputItemToolFunctionParam = TypedDict(
    "ToolSearchOutputItemToolFunctionParam",
    {
        "name": "Required[str]",
        "parameters": "Required[Mapping[str, Any] | None]",
        "type": "Required[Literal['function']]",
        "description": "str | None",
        "strict": "bool | None",
        "allowed_callers": "Sequence[ToolSearchOutputItemAllowedCallerInput] | None",
        "async": "bool",
        "defer_loading": "bool",
        "output_schema": "Mapping[str, Any] | None",
    },
    total=False,
)
"""Found function that the caller runs and the model may call."""


ToolSearchOutputItemToolFunctionInput: TypeAlias = "ToolSearchOutputItemToolFunctionParam | ToolSearchOutputItemToolFunction"
"""What may be passed as ToolSearchOutputItemToolFunction: a dict, or the model."""
