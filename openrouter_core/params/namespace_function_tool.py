"""Parameters NamespaceFunctionTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core.models.namespace_function_tool import NamespaceFunctionTool
    from openrouter_core.params.namespace_function_tool_allowed_caller import NamespaceFunctionToolAllowedCallerInput


NamespaceFunctionToolParam = TypedDict(
    "NamespaceFunctionToolParam",
    {
        "name": "Required[str]",
        "type": "Required[Literal['function']]",
        "allowed_callers": "Sequence[NamespaceFunctionToolAllowedCallerInput] | None",
        "async": "bool",
        "defer_loading": "bool",
        "description": "str | None",
        "output_schema": "Mapping[str, Any] | None",
        "parameters": "Mapping[str, Any] | None",
        "strict": "bool | None",
    },
    total=False,
)
"""A function of a namespace of tools, run by the caller."""


NamespaceFunctionToolInput: TypeAlias = "NamespaceFunctionToolParam | NamespaceFunctionTool"
"""What may be passed as NamespaceFunctionTool: a dict, or the model."""
