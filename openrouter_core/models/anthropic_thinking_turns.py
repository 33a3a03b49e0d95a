"""Model AnthropicThinkingTurns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicThinkingTurns as AnthropicThinkingTurns
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicThinkingTurns(WireModel):
        """How many of the latest turns keep their thinking."""

        type: Literal["thinking_turns"]
        value: int
