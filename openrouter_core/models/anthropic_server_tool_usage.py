"""Model AnthropicServerToolUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicServerToolUsage as AnthropicServerToolUsage
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicServerToolUsage(WireModel):
        """How often server tools were used."""

        web_fetch_requests: int
        web_search_requests: int
