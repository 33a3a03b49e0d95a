"""Model ToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolCall as ToolCall
else:
    from openrouter_core.model import WireModel, model

    @model
    class ToolCall(WireModel):
        """Call of a function by the model, in a batch result."""

        function: BatchObjectFunction
        id: str
        index: int
        type: Literal["function"]
