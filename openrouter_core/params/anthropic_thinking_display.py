"""Parameters AnthropicThinkingDisplay."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicThinkingDisplayInput: TypeAlias = Literal["summarized", "omitted", "updates"] | str
"""Known values of anthropic thinking display."""
