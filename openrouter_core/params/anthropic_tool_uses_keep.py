"""Parameters AnthropicToolUsesKeep."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_tool_uses_keep import AnthropicToolUsesKeep


class AnthropicToolUsesKeepParam(TypedDict, total=False):
    """How many of the latest tool uses are kept when older ones are cleared."""

    type: Required[Literal["tool_uses"]]
    value: Required[int]
    """Number of tool uses."""


AnthropicToolUsesKeepInput: TypeAlias = "AnthropicToolUsesKeepParam | AnthropicToolUsesKeep"
"""What may be passed as AnthropicToolUsesKeep: a dict, or the model."""
