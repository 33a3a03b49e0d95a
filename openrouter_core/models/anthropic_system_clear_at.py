"""Enum AnthropicSystemClearAt."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicSystemClearAt: TypeAlias = Literal["next_user_message", "never"] | str
"""Anthropic system clear at, as the API document has it."""
