"""Enum AnthropicThinkingDisplay."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicThinkingDisplay: TypeAlias = Literal["summarized", "omitted", "updates"] | str
"""What is shown of a model's thinking."""
