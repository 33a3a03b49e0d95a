"""Model ReasoningDetailServerToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.reasoning_format import ReasoningFormat


@model
class ReasoningDetailServerToolCall(WireModel):
    """Call of a server tool made in the course of reasoning."""

    arguments: str
    """Arguments of the call, as a string."""
    result: str
    """What the tool gave back, as a string."""
    tool_name: str
    type: Literal["reasoning.server_tool_call"]
    format: ReasoningFormat | None = nullable(default=None)
    """Provider format the block is in, so that it can be sent back."""
    id: str | None = nullable(default=None)
    index: int | None = None
    """Position, counted from 0."""
    tool_call_id: str | None = nullable(default=None)
