"""Model AnthropicToolUsesTrigger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicToolUsesTrigger as AnthropicToolUsesTrigger
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicToolUsesTrigger(WireModel):
        """Starts an edit of the context when it has this many tool uses."""

        type: Literal["tool_uses"]
        value: int
