"""Model InternChatDeveloperMessage."""

from __future__ import annotations

from typing import Any, Literal

from openrouter_core.model import WireModel, model


@model
class InternChatDeveloperMessage(WireModel):
    """A developer message in a chat with an intern."""

    content: Any
    role: Literal["developer"]
