"""Model AnthropicToolUsesKeep."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicToolUsesKeep as AnthropicToolUsesKeep
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicToolUsesKeep(WireModel):
        """How many of the latest tool uses are kept when older ones are cleared."""

        type: Literal["tool_uses"]
        value: int
