"""Parameters AnthropicToolUsesTrigger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_tool_uses_trigger import AnthropicToolUsesTrigger


class AnthropicToolUsesTriggerParam(TypedDict, total=False):
    """Starts an edit of the context when it has this many tool uses."""

    type: Required[Literal["tool_uses"]]
    value: Required[int]
    """Number of tool uses."""


AnthropicToolUsesTriggerInput: TypeAlias = "AnthropicToolUsesTriggerParam | AnthropicToolUsesTrigger"
"""What may be passed as AnthropicToolUsesTrigger: a dict, or the model."""
