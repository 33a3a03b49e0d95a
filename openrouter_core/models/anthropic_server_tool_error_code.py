"""Enum AnthropicServerToolErrorCode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicServerToolErrorCode as AnthropicServerToolErrorCode
else:
    AnthropicServerToolErrorCode = (
        Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] | str
    )
