"""Model OpenAIResponseCustomToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponseCustomToolCall as OpenAIResponseCustomToolCall
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class OpenAIResponseCustomToolCall(WireModel):
        """A call of a custom tool, in a Responses conversation."""

        call_id: str
        input: str
        name: str
        type: Literal["custom_tool_call"]
        async_: bool | None = wire("async", default=None)
        id: str | None = None
        namespace: str | None = None
