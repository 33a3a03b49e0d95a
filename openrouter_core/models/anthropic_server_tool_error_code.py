"""Enum AnthropicServerToolErrorCode."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicServerToolErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] | str
)
"""Why a code execution or a tool search failed at Anthropic."""
