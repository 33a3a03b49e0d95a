"""Model ToolChoiceAuto."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolChoiceAuto as ToolChoiceAuto
else:
    from openrouter_core.model import WireModel, model

    @model
    class ToolChoiceAuto(WireModel):
        """The model decides whether to call a tool."""

        type: Literal["auto"]
        disable_parallel_tool_use: bool | None = None
