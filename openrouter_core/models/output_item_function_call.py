"""Model OutputItemFunctionCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputItemFunctionCall as OutputItemFunctionCall
else:
    from openrouter_core.model import WireModel, model, nullable, wire

    @model
    class OutputItemFunctionCall(WireModel):
        """A function call, in output that alignment rejected."""

        arguments: str | None = nullable(default=None)
        call_id: str
        name: str
        type: Literal["function_call"]
        async_: bool | None = wire("async", default=None)
        id: str | None = None
        namespace: str | None = None
        status: OutputItemFunctionCallStatusUnion | None = None
