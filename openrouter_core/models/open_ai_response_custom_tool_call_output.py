"""Model OpenAIResponseCustomToolCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponseCustomToolCallOutput as OpenAIResponseCustomToolCallOutput
else:
    from openrouter_core.model import WireModel, model

    @model
    class OpenAIResponseCustomToolCallOutput(WireModel):
        """What a custom tool returned, in a Responses conversation."""

        call_id: str
        output: OpenAIResponseCustomToolCallOutputOutput2
        type: Literal["custom_tool_call_output"]
        id: str | None = None
