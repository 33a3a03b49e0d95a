"""Model Input2."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class Input2(WireModel):
    """Stored input of a generation that was asked with messages."""

    messages: list[Any]
    """Messages in the order in which they were sent."""
