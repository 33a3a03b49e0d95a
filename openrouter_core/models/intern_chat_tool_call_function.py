"""Model InternChatToolCallFunction."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, nullable


@model
class InternChatToolCallFunction(WireModel):
    """The function an intern calls to ask for input, with its arguments."""

    arguments: str | None = nullable(default=None)
    """Arguments of the call; where this is a string, it is JSON text."""
    name: Literal["openrouter.provide_input"]
