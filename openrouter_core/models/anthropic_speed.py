"""Enum AnthropicSpeed."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicSpeed: TypeAlias = Literal["fast", "standard"] | str
"""Known values of anthropic speed."""
