"""Parameters ToolChoiceAny."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.tool_choice_any import ToolChoiceAny


class ToolChoiceAnyParam(TypedDict, total=False):
    """The model must call some tool."""

    type: Required[Literal["any"]]
    disable_parallel_tool_use: bool
    """Whether to limit the model to one call."""


ToolChoiceAnyInput: TypeAlias = "ToolChoiceAnyParam | ToolChoiceAny"
"""What may be passed as ToolChoiceAny: a dict, or the model."""
