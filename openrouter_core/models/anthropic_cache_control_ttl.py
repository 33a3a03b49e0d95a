"""Enum AnthropicCacheControlTTL."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicCacheControlTTL: TypeAlias = Literal["5m", "1h"] | str
"""How long a cached part of the prompt is kept: five minutes or one hour."""
