"""Parameters ThinkingBetweenTools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.thinking_between_tools import ThinkingBetweenTools


class ThinkingBetweenToolsParam(TypedDict, total=False):
    """Thinking in the mode `between_tools`."""

    type: Required[Literal["between_tools"]]


ThinkingBetweenToolsInput: TypeAlias = "ThinkingBetweenToolsParam | ThinkingBetweenTools"
"""What may be passed as ThinkingBetweenTools: a dict, or the model."""
