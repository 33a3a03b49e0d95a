"""Model OpenAIResponseFunctionToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponseFunctionToolCall as OpenAIResponseFunctionToolCall
else:
    from openrouter_core.model import WireModel, model, nullable, wire

    @model
    class OpenAIResponseFunctionToolCall(WireModel):
        """A call of a function, in a Responses conversation."""

        arguments: str | None = nullable(default=None)
        call_id: str
        name: str
        type: Literal["function_call"]
        async_: bool | None = wire("async", default=None)
        id: str | None = None
        namespace: str | None = None
        status: ToolCallStatus | None = None
        subagent_id: str | None = None
        subagent_items: list[OpenAIResponseFunctionToolCallSubagentItem] | None = None
