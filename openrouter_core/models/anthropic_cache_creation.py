"""Model AnthropicCacheCreation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCacheCreation as AnthropicCacheCreation
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicCacheCreation(WireModel):
        """Input tokens written to the prompt cache, by how long they are kept."""

        ephemeral_1h_input_tokens: int
        ephemeral_5m_input_tokens: int
