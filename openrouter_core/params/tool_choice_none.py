"""Parameters ToolChoiceNone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.tool_choice_none import ToolChoiceNone


class ToolChoiceNoneParam(TypedDict, total=False):
    """The model must not call a tool."""

    type: Required[Literal["none"]]


ToolChoiceNoneInput: TypeAlias = "ToolChoiceNoneParam | ToolChoiceNone"
"""What may be passed as ToolChoiceNone: a dict, or the model."""
