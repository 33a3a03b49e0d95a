"""Parameters ToolChoiceTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.tool_choice_tool import ToolChoiceTool


class ToolChoiceToolParam(TypedDict, total=False):
    """The model must call one given tool."""

    name: Required[str]
    """Name of the tool to call."""
    type: Required[Literal["tool"]]
    disable_parallel_tool_use: bool
    """Whether to limit the model to one call."""


ToolChoiceToolInput: TypeAlias = "ToolChoiceToolParam | ToolChoiceTool"
"""What may be passed as ToolChoiceTool: a dict, or the model."""
