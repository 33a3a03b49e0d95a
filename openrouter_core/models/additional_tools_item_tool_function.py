"""Model AdditionalToolsItemToolFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model, nullable, wire

if TYPE_CHECKING:
    from openrouter_core.models.additional_tools_item_allowed_caller import AdditionalToolsItemAllowedCaller


@model
class AdditionalToolsItemToolFunction(WireModel):
    """Function that the model may call, added in mid conversation."""

    name: str
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments."""
    type: Literal["function"]
    description: str | None = nullable(default=None)
    strict: bool | None = nullable(default=None)
    """Whether the model must keep exactly to the JSON Schema."""
    allowed_callers: list[AdditionalToolsItemAllowedCaller] | None = nullable(default=None)
    """Who may call the tool: the model itself, or code that the model runs."""
    async_: bool | None = wire("async", default=None)
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""
    output_schema: dict[str, Any] | None = nullable(default=None)
    """JSON Schema of what the tool returns."""
