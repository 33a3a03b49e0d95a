"""Model AnthropicIterationCacheCreation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicIterationCacheCreation as AnthropicIterationCacheCreation
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicIterationCacheCreation(WireModel):
        """Input tokens that one step wrote to the prompt cache, by how long they are kept."""

        ephemeral_1h_input_tokens: int | None = None
        ephemeral_5m_input_tokens: int | None = None
