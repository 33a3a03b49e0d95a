"""Enum AnthropicCacheControlTTL."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicCacheControlTTL: TypeAlias = Literal["5m", "1h"] | str
"""Known values of anthropic cache control ttl."""
