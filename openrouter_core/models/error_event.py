"""Model ErrorEvent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ErrorEvent(WireModel):
    """Stream event: an error has occurred."""

    code: str | None
    """Code of the error, null when it has none."""
    message: str
    param: str | None
    """Request parameter at fault, null when none is."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["error"]
