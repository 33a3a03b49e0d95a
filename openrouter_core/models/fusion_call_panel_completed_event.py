"""Model FusionCallPanelCompletedEvent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class FusionCallPanelCompletedEvent(WireModel):
    """Stream event: a model of a fusion panel has given its whole answer."""

    content: str
    """The whole answer of the model."""
    item_id: str
    """Id of the output item that the event is about."""
    model: str
    """Model of the panel that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.fusion_call.panel.completed"]
