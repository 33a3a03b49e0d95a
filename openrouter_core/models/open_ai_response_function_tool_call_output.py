"""Model OpenAIResponseFunctionToolCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.open_ai_response_function_tool_call_output_output2 import (
        OpenAIResponseFunctionToolCallOutputOutput2,
    )
    from openrouter_core.models.tool_call_status import ToolCallStatus


@model
class OpenAIResponseFunctionToolCallOutput(WireModel):
    """What a function returned, in a Responses conversation."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    output: OpenAIResponseFunctionToolCallOutputOutput2
    type: Literal["function_call_output"]
    id: str | None = nullable(default=None)
    status: ToolCallStatus | None = nullable(default=None)
