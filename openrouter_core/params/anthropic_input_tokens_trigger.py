"""Parameters AnthropicInputTokensTrigger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_input_tokens_trigger import AnthropicInputTokensTrigger


class AnthropicInputTokensTriggerParam(TypedDict, total=False):
    """Starts an edit of the context when the input has this many tokens."""

    type: Required[Literal["input_tokens"]]
    value: Required[int]
    """Number of input tokens."""


AnthropicInputTokensTriggerInput: TypeAlias = "AnthropicInputTokensTriggerParam | AnthropicInputTokensTrigger"
"""What may be passed as AnthropicInputTokensTrigger: a dict, or the model."""
