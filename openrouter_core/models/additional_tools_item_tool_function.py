"""Model AdditionalToolsItemToolFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AdditionalToolsItemToolFunction as AdditionalToolsItemToolFunction
else:
    from openrouter_core.model import WireModel, model, nullable, wire

    @model
    class AdditionalToolsItemToolFunction(WireModel):
        """Function that the model may call, added in mid conversation."""

        name: str
        parameters: dict[str, Any] | None
        type: Literal["function"]
        description: str | None = nullable(default=None)
        strict: bool | None = nullable(default=None)
        allowed_callers: list[AdditionalToolsItemAllowedCaller] | None = nullable(default=None)
        async_: bool | None = wire("async", default=None)
        defer_loading: bool | None = None
        output_schema: dict[str, Any] | None = nullable(default=None)
