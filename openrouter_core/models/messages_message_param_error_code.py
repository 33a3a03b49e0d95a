"""Enum MessagesMessageParamErrorCode."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessagesMessageParamErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "max_uses_exceeded", "too_many_requests", "query_too_long", "request_too_large"]
    | str
)
"""Why a web search in the conversation so far failed."""
