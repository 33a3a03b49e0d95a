"""Enum AnthropicTextEditorCodeExecutionToolResultErrorErrorCode."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicTextEditorCodeExecutionToolResultErrorErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "file_not_found"] | str
)
"""Why a text editor's command failed at Anthropic."""
