"""Parameters ToolChoiceAllowed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core.models.tool_choice_allowed import ToolChoiceAllowed
    from openrouter_core.params.mode import ModeInput


class ToolChoiceAllowedParam(TypedDict, total=False):
    """Tool choice limited to some of the tools offered."""

    mode: Required[ModeInput]
    """Whether one of these tools may or must be called."""
    tools: Required[Sequence[Mapping[str, Any]]]
    """Tools that may be called, each as an object that names it."""
    type: Required[Literal["allowed_tools"]]


ToolChoiceAllowedInput: TypeAlias = "ToolChoiceAllowedParam | ToolChoiceAllowed"
"""What may be passed as ToolChoiceAllowed: a dict, or the model."""
