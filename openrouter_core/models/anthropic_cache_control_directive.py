"""Model AnthropicCacheControlDirective."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCacheControlDirective as AnthropicCacheControlDirective
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicCacheControlDirective(WireModel):
        """Asks the provider to cache the prompt up to this point."""

        type: Literal["ephemeral"]
        ttl: AnthropicCacheControlTTL | None = None
