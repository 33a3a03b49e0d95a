"""Model OpenAIResponseCustomToolCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.open_ai_response_custom_tool_call_output_output2 import OpenAIResponseCustomToolCallOutputOutput2


@model
class OpenAIResponseCustomToolCallOutput(WireModel):
    """What a custom tool returned, in a Responses conversation."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    output: OpenAIResponseCustomToolCallOutputOutput2
    type: Literal["custom_tool_call_output"]
    id: str | None = None
