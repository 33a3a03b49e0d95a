"""Enum AnthropicTextEditorCodeExecutionToolResultErrorErrorCode."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicTextEditorCodeExecutionToolResultErrorErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "file_not_found"] | str
)
"""Known values of anthropic text editor code execution tool result error error code."""
