"""Model FusionCallPanelDeltaEvent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class FusionCallPanelDeltaEvent(WireModel):
    """Stream event: a further piece of an answer by a model of a fusion panel."""

    delta: str
    """Text to append to the answer so far."""
    item_id: str
    """Id of the output item that the event is about."""
    model: str
    """Model of the panel that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.fusion_call.panel.delta"]
