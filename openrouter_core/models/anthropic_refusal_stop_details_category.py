"""Enum AnthropicRefusalStopDetailsCategory."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicRefusalStopDetailsCategory: TypeAlias = (
    Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str
)
"""Anthropic refusal stop details category, as the API document has it."""
