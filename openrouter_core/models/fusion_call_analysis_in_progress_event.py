"""Model FusionCallAnalysisInProgressEvent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class FusionCallAnalysisInProgressEvent(WireModel):
    """Stream event: a model has begun to compare the answers of a fusion panel."""

    analyst_model: str
    """Model that compares the answers."""
    item_id: str
    """Id of the output item that the event is about."""
    judge_model: str
    """Model that compares the answers; deprecated, see `analyst_model`. Deprecated."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.fusion_call.analysis.in_progress"]
