"""Enum AnthropicWebFetchToolResultErrorErrorCode."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicWebFetchToolResultErrorErrorCode: TypeAlias = (
    Literal[
        "content_too_large",
        "invalid_tool_input",
        "url_too_long",
        "url_not_allowed",
        "url_not_in_prior_context",
        "url_not_accessible",
        "unsupported_content_type",
        "too_many_requests",
        "max_uses_exceeded",
        "unavailable",
    ]
    | str
)
"""Why Anthropic could not fetch a web page."""
