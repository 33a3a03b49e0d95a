"""Enum AnthropicWebSearchToolResultErrorErrorCode."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicWebSearchToolResultErrorErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "max_uses_exceeded", "too_many_requests", "query_too_long", "request_too_large"]
    | str
)
"""Why a web search failed at Anthropic."""
