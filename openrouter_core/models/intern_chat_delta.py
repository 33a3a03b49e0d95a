"""Model InternChatDelta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_tool_call import InternChatToolCall


@model
class InternChatDelta(WireModel):
    """What a chunk adds to an intern's answer."""

    content: str | None = None
    """Next piece of the answer's text."""
    reasoning: str | None = None
    """Next piece of the reasoning text."""
    role: Literal["assistant"] | None = None
    tool_calls: list[InternChatToolCall] | None = None
    """Tool calls that the model asks for."""
