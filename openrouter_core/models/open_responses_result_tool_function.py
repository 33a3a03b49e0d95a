"""Model OpenResponsesResultToolFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenResponsesResultToolFunction as OpenResponsesResultToolFunction
else:
    from openrouter_core.model import WireModel, model, nullable, wire

    @model
    class OpenResponsesResultToolFunction(WireModel):
        """A function that the model could call, as repeated in the response."""

        name: str
        parameters: dict[str, Any] | None
        type: Literal["function"]
        description: str | None = nullable(default=None)
        strict: bool | None = nullable(default=None)
        allowed_callers: list[OpenResponsesResultAllowedCaller] | None = nullable(default=None)
        async_: bool | None = wire("async", default=None)
        defer_loading: bool | None = None
        output_schema: dict[str, Any] | None = nullable(default=None)
