"""Type AnthropicSpeed."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicSpeed: TypeAlias = Literal["fast", "standard"] | str | None
"""Speed that Anthropic served a request at, or null."""
