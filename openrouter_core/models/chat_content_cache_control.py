"""Model ChatContentCacheControl."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatContentCacheControl as ChatContentCacheControl
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatContentCacheControl(WireModel):
        """Asks the provider to cache the prompt up to this part."""

        type: Literal["ephemeral"]
        ttl: AnthropicCacheControlTTL | None = None
