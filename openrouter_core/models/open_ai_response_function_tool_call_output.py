"""Model OpenAIResponseFunctionToolCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponseFunctionToolCallOutput as OpenAIResponseFunctionToolCallOutput
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OpenAIResponseFunctionToolCallOutput(WireModel):
        """What a function returned, in a Responses conversation."""

        call_id: str
        output: OpenAIResponseFunctionToolCallOutputOutput2
        type: Literal["function_call_output"]
        id: str | None = nullable(default=None)
        status: ToolCallStatus | None = nullable(default=None)
