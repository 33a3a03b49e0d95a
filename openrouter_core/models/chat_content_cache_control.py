"""Model ChatContentCacheControl."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_ttl import AnthropicCacheControlTTL


@model
class ChatContentCacheControl(WireModel):
    """Asks the provider to cache the prompt up to this part."""

    type: Literal["ephemeral"]
    ttl: AnthropicCacheControlTTL | None = None
    """How long the cache entry is kept, such as `5m`."""
