"""Parameters TriggerInputTokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.trigger_input_tokens import TriggerInputTokens


class TriggerInputTokensParam(TypedDict, total=False):
    """Compaction starts at a number of input tokens."""

    type: Required[Literal["input_tokens"]]
    value: Required[int]
    """Input tokens at which it starts."""


TriggerInputTokensInput: TypeAlias = "TriggerInputTokensParam | TriggerInputTokens"
"""What may be passed as TriggerInputTokens: a dict, or the model."""
