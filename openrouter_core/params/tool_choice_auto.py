"""Parameters ToolChoiceAuto."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.tool_choice_auto import ToolChoiceAuto


class ToolChoiceAutoParam(TypedDict, total=False):
    """The model decides whether to call a tool."""

    type: Required[Literal["auto"]]
    disable_parallel_tool_use: bool
    """Whether to limit the model to one call."""


ToolChoiceAutoInput: TypeAlias = "ToolChoiceAutoParam | ToolChoiceAuto"
"""What may be passed as ToolChoiceAuto: a dict, or the model."""
