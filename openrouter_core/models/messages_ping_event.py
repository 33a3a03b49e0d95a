"""Model MessagesPingEvent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class MessagesPingEvent(WireModel):
    """Stream event: keeps the connection alive and carries nothing."""

    type: Literal["ping"]
