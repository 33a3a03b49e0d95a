"""Enum AnthropicCacheControlTTL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCacheControlTTL as AnthropicCacheControlTTL
else:
    AnthropicCacheControlTTL = Literal["5m", "1h"] | str
