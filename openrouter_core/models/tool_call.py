"""Model ToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.batch_object_function import BatchObjectFunction


@model
class ToolCall(WireModel):
    """Call of a function by the model, in a batch result."""

    function: BatchObjectFunction
    """Name and arguments of the call."""
    id: str
    """Id of the call; the tool's answer refers to it."""
    index: int
    """Position among the calls of the message."""
    type: Literal["function"]
