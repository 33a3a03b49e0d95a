"""Model ToolChoiceAny."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolChoiceAny as ToolChoiceAny
else:
    from openrouter_core.model import WireModel, model

    @model
    class ToolChoiceAny(WireModel):
        """The model must call some tool."""

        type: Literal["any"]
        disable_parallel_tool_use: bool | None = None
