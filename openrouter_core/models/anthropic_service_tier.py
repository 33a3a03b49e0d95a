"""Type AnthropicServiceTier."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicServiceTier: TypeAlias = Literal["standard", "priority", "batch"] | str | None
"""Anthropic service tier, as the API document has it."""
