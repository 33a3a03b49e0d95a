"""Enum AnthropicBashCodeExecutionToolResultErrorErrorCode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import (
        AnthropicBashCodeExecutionToolResultErrorErrorCode as AnthropicBashCodeExecutionToolResultErrorErrorCode,
    )
else:
    AnthropicBashCodeExecutionToolResultErrorErrorCode = (
        Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "output_file_too_large"]
        | str
    )
