"""Enum AnthropicThinkingDisplay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicThinkingDisplay as AnthropicThinkingDisplay
else:
    AnthropicThinkingDisplay = Literal["summarized", "omitted", "updates"] | str
