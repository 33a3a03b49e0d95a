"""Enum AnthropicWebSearchToolResultErrorErrorCode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicWebSearchToolResultErrorErrorCode as AnthropicWebSearchToolResultErrorErrorCode
else:
    AnthropicWebSearchToolResultErrorErrorCode = (
        Literal[
            "invalid_tool_input", "unavailable", "max_uses_exceeded", "too_many_requests", "query_too_long", "request_too_large"
        ]
        | str
    )
