"""Enum AnthropicSystemClearAt."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicSystemClearAt: TypeAlias = Literal["next_user_message", "never"] | str
"""When a system message within the conversation ceases to apply."""
