"""Model InternChatSystemMessage."""

from __future__ import annotations

from typing import Any, Literal

from openrouter_core.model import WireModel, model


@model
class InternChatSystemMessage(WireModel):
    """A system message in a chat with an intern."""

    content: Any
    role: Literal["system"]
