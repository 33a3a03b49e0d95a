"""Parameters AnthropicThinkingTurns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_thinking_turns import AnthropicThinkingTurns


class AnthropicThinkingTurnsParam(TypedDict, total=False):
    """How many of the latest turns keep their thinking."""

    type: Required[Literal["thinking_turns"]]
    value: Required[int]
    """Number of turns."""


AnthropicThinkingTurnsInput: TypeAlias = "AnthropicThinkingTurnsParam | AnthropicThinkingTurns"
"""What may be passed as AnthropicThinkingTurns: a dict, or the model."""
