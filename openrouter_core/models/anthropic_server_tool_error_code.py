"""Enum AnthropicServerToolErrorCode."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicServerToolErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] | str
)
"""Anthropic server tool error code, as the API document has it."""
