"""Model InternChatToolMessage."""

from __future__ import annotations

from typing import Any, Literal

from openrouter_core.model import WireModel, model


@model
class InternChatToolMessage(WireModel):
    """The answer to a tool call of an intern."""

    content: Any
    role: Literal["tool"]
    tool_call_id: str
    """ID of the tool call that this answers."""
