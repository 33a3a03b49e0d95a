"""Enum AnthropicBashCodeExecutionToolResultErrorErrorCode."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicBashCodeExecutionToolResultErrorErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "output_file_too_large"] | str
)
"""Why a bash command failed to run at Anthropic."""
