"""Model ResponsesRequestToolFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model, nullable, wire

if TYPE_CHECKING:
    from openrouter_core.models.responses_request_allowed_caller import ResponsesRequestAllowedCaller


@model
class ResponsesRequestToolFunction(WireModel):
    """Function that the caller runs and the model may call."""

    name: str
    parameters: dict[str, Any] | None
    """JSON schema of the arguments; null if there are none."""
    type: Literal["function"]
    description: str | None = nullable(default=None)
    strict: bool | None = nullable(default=None)
    """Whether arguments must follow the schema exactly."""
    allowed_callers: list[ResponsesRequestAllowedCaller] | None = nullable(default=None)
    """Who may call it: the model directly, or code that the model writes."""
    async_: bool | None = wire("async", default=None)
    """Whether the model may go on while the call runs."""
    defer_loading: bool | None = None
    """Whether the definition is withheld until tool search finds it."""
    output_schema: dict[str, Any] | None = nullable(default=None)
    """JSON schema of what the function gives back."""
