"""Enum AnthropicWebFetchToolResultErrorErrorCode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicWebFetchToolResultErrorErrorCode as AnthropicWebFetchToolResultErrorErrorCode
else:
    AnthropicWebFetchToolResultErrorErrorCode = (
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
