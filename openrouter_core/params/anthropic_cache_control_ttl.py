"""Parameters AnthropicCacheControlTTL."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicCacheControlTTLInput: TypeAlias = Literal["5m", "1h"] | str
"""Known values of anthropic cache control ttl."""
