"""Parameters AnthropicCacheControlDirective."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from openrouter_core.params.anthropic_cache_control_ttl import AnthropicCacheControlTTLInput


class AnthropicCacheControlDirectiveParam(TypedDict, total=False):
    """Asks the provider to cache the prompt up to this point."""

    type: Required[Literal["ephemeral"]]
    ttl: AnthropicCacheControlTTLInput
    """How long the cache entry is kept, such as `5m`."""


AnthropicCacheControlDirectiveInput: TypeAlias = "AnthropicCacheControlDirectiveParam | AnthropicCacheControlDirective"
"""What may be passed as AnthropicCacheControlDirective: a dict, or the model."""
