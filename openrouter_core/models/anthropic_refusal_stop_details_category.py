"""Enum AnthropicRefusalStopDetailsCategory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicRefusalStopDetailsCategory as AnthropicRefusalStopDetailsCategory
else:
    AnthropicRefusalStopDetailsCategory = Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str
