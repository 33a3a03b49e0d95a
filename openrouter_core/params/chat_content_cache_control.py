"""Parameters ChatContentCacheControl."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_cache_control import ChatContentCacheControl
    from openrouter_core.params.anthropic_cache_control_ttl import AnthropicCacheControlTTLInput


class ChatContentCacheControlParam(TypedDict, total=False):
    """Asks the provider to cache the prompt up to this part."""

    type: Required[Literal["ephemeral"]]
    ttl: AnthropicCacheControlTTLInput
    """How long the cache entry is kept, such as `5m`."""


ChatContentCacheControlInput: TypeAlias = "ChatContentCacheControlParam | ChatContentCacheControl"
"""What may be passed as ChatContentCacheControl: a dict, or the model."""
