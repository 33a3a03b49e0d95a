"""Parameters CustomTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.custom_tool import CustomTool
    from openrouter_core.params.format import FormatInput


CustomToolParam = TypedDict(
    "CustomToolParam",
    {
        "name": "Required[str]",
        "type": "Required[Literal['custom']]",
        "async": "bool",
        "defer_loading": "bool",
        "description": "str",
        "format": "FormatInput",
    },
    total=False,
)
"""Tool of the caller's own whose input is free text rather than JSON."""


CustomToolInput: TypeAlias = "CustomToolParam | CustomTool"
"""What may be passed as CustomTool: a dict, or the model."""
