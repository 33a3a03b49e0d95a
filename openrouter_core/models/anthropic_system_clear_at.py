"""Enum AnthropicSystemClearAt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicSystemClearAt as AnthropicSystemClearAt
else:
    AnthropicSystemClearAt = Literal["next_user_message", "never"] | str
