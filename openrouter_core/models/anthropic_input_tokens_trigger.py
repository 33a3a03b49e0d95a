"""Model AnthropicInputTokensTrigger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicInputTokensTrigger as AnthropicInputTokensTrigger
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicInputTokensTrigger(WireModel):
        """Starts an edit of the context when the input has this many tokens."""

        type: Literal["input_tokens"]
        value: int
