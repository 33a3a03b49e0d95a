"""Model NamespaceFunctionTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import NamespaceFunctionTool as NamespaceFunctionTool
else:
    from openrouter_core.model import WireModel, model, nullable, wire

    @model
    class NamespaceFunctionTool(WireModel):
        """A function of a namespace of tools, run by the caller."""

        name: str
        type: Literal["function"]
        allowed_callers: list[NamespaceFunctionToolAllowedCaller] | None = nullable(default=None)
        async_: bool | None = wire("async", default=None)
        defer_loading: bool | None = None
        description: str | None = nullable(default=None)
        output_schema: dict[str, Any] | None = nullable(default=None)
        parameters: dict[str, Any] | None = nullable(default=None)
        strict: bool | None = nullable(default=None)
