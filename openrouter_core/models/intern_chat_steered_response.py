"""Model InternChatSteeredResponse."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class InternChatSteeredResponse(WireModel):
    """Answer when a chat message was passed to a run that was already going on."""

    session_id: str
    """Session of the run that received the message."""
    status: Literal["steered"]
