"""Type AnthropicServiceTier."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicServiceTier: TypeAlias = Literal["standard", "priority", "batch"] | str | None
"""Service tier that Anthropic served a request at, or null."""
