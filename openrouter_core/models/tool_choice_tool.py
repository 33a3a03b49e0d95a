"""Model ToolChoiceTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolChoiceTool as ToolChoiceTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class ToolChoiceTool(WireModel):
        """The model must call one given tool."""

        name: str
        type: Literal["tool"]
        disable_parallel_tool_use: bool | None = None
