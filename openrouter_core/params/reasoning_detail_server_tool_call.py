"""Parameters ReasoningDetailServerToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.reasoning_detail_server_tool_call import ReasoningDetailServerToolCall
    from openrouter_core.params.reasoning_format import ReasoningFormatInput


class ReasoningDetailServerToolCallParam(TypedDict, total=False):
    """Call of a server tool made in the course of reasoning."""

    arguments: Required[str]
    """Arguments of the call, as a string."""
    result: Required[str]
    """What the tool gave back, as a string."""
    tool_name: Required[str]
    type: Required[Literal["reasoning.server_tool_call"]]
    format: ReasoningFormatInput | None
    """Provider format the block is in, so that it can be sent back."""
    id: str | None
    index: int
    """Position, counted from 0."""
    tool_call_id: str | None


ReasoningDetailServerToolCallInput: TypeAlias = "ReasoningDetailServerToolCallParam | ReasoningDetailServerToolCall"
"""What may be passed as ReasoningDetailServerToolCall: a dict, or the model."""
