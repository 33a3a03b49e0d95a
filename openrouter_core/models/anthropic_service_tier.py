"""Enum AnthropicServiceTier."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicServiceTier: TypeAlias = Literal["standard", "priority", "batch"] | str
"""Known values of anthropic service tier."""
