"""Model FusionCallPanelFailedEvent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class FusionCallPanelFailedEvent(WireModel):
    """Stream event: a model of a fusion panel has failed."""

    error: str
    """Why the model failed."""
    item_id: str
    """Id of the output item that the event is about."""
    model: str
    """Model of the panel that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.fusion_call.panel.failed"]
    status_code: int | None = None
    """HTTP status code of the failed call."""
