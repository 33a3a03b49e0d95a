"""Parameters AnthropicInputTokensClearAtLeast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_input_tokens_clear_at_least import AnthropicInputTokensClearAtLeast


class AnthropicInputTokensClearAtLeastParam(TypedDict, total=False):
    """Fewest tokens that clearing must save to be done at all."""

    type: Required[Literal["input_tokens"]]
    value: Required[int]
    """Number of input tokens."""


AnthropicInputTokensClearAtLeastInput: TypeAlias = "AnthropicInputTokensClearAtLeastParam | AnthropicInputTokensClearAtLeast"
"""What may be passed as AnthropicInputTokensClearAtLeast: a dict, or the model."""
