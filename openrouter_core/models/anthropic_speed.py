"""Type AnthropicSpeed."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicSpeed: TypeAlias = Literal["fast", "standard"] | str | None
"""Anthropic speed, as the API document has it."""
