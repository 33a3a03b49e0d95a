"""Model ToolSearchOutputItemToolFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolSearchOutputItemToolFunction as ToolSearchOutputItemToolFunction
else:
    from openrouter_core.model import WireModel, model, nullable, wire

    @model
    class ToolSearchOutputItemToolFunction(WireModel):
        """Found function that the caller runs and the model may call."""

        name: str
        parameters: dict[str, Any] | None
        type: Literal["function"]
        description: str | None = nullable(default=None)
        strict: bool | None = nullable(default=None)
        allowed_callers: list[ToolSearchOutputItemAllowedCaller] | None = nullable(default=None)
        async_: bool | None = wire("async", default=None)
        defer_loading: bool | None = None
        output_schema: dict[str, Any] | None = nullable(default=None)
