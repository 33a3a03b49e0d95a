"""Enum AnthropicRefusalStopDetailsCategory."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicRefusalStopDetailsCategory: TypeAlias = (
    Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str
)
"""Kind of danger that made a model refuse."""
