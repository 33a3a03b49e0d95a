"""Model CustomTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CustomTool as CustomTool
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class CustomTool(WireModel):
        """Tool of the caller's own whose input is free text rather than JSON."""

        name: str
        type: Literal["custom"]
        async_: bool | None = wire("async", default=None)
        defer_loading: bool | None = None
        description: str | None = None
        format: Format | None = None
