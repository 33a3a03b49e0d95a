"""Enum AnthropicThinkingDisplay."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicThinkingDisplay: TypeAlias = Literal["summarized", "omitted", "updates"] | str
"""Anthropic thinking display, as the API document has it."""
