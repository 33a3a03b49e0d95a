"""Model OpenResponsesResultToolFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model, nullable, wire

if TYPE_CHECKING:
    from openrouter_core.models.open_responses_result_allowed_caller import OpenResponsesResultAllowedCaller


@model
class OpenResponsesResultToolFunction(WireModel):
    """A function that the model could call, as repeated in the response."""

    name: str
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments, or null."""
    type: Literal["function"]
    description: str | None = nullable(default=None)
    strict: bool | None = nullable(default=None)
    """Whether the model must keep exactly to the JSON Schema."""
    allowed_callers: list[OpenResponsesResultAllowedCaller] | None = nullable(default=None)
    """Who may call the tool: the model itself, or code that the model runs."""
    async_: bool | None = wire("async", default=None)
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""
    output_schema: dict[str, Any] | None = nullable(default=None)
    """JSON Schema of what the function returns, or null."""
