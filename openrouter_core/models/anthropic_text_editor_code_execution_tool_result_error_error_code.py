"""Enum AnthropicTextEditorCodeExecutionToolResultErrorErrorCode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import (
        AnthropicTextEditorCodeExecutionToolResultErrorErrorCode as AnthropicTextEditorCodeExecutionToolResultErrorErrorCode,
    )
else:
    AnthropicTextEditorCodeExecutionToolResultErrorErrorCode = (
        Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "file_not_found"] | str
    )
