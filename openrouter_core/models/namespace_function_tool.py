"""Model NamespaceFunctionTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model, nullable, wire

if TYPE_CHECKING:
    from openrouter_core.models.namespace_function_tool_allowed_caller import NamespaceFunctionToolAllowedCaller


@model
class NamespaceFunctionTool(WireModel):
    """A function of a namespace of tools, run by the caller."""

    name: str
    type: Literal["function"]
    allowed_callers: list[NamespaceFunctionToolAllowedCaller] | None = nullable(default=None)
    """Who may call the tool: the model itself, or code that the model runs."""
    async_: bool | None = wire("async", default=None)
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""
    description: str | None = nullable(default=None)
    output_schema: dict[str, Any] | None = nullable(default=None)
    """JSON Schema of what the function returns, or null."""
    parameters: dict[str, Any] | None = nullable(default=None)
    """JSON Schema of the arguments, or null."""
    strict: bool | None = nullable(default=None)
    """Whether the model must keep exactly to the JSON Schema."""
