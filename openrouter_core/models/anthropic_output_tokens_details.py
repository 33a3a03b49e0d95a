"""Model AnthropicOutputTokensDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicOutputTokensDetails as AnthropicOutputTokensDetails
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicOutputTokensDetails(WireModel):
        """Output tokens by kind."""

        thinking_tokens: int
