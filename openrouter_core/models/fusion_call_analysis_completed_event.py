"""Model FusionCallAnalysisCompletedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.fusion_analysis_result import FusionAnalysisResult


@model
class FusionCallAnalysisCompletedEvent(WireModel):
    """Stream event: the comparison of a fusion panel's answers is complete."""

    analysis: FusionAnalysisResult
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.fusion_call.analysis.completed"]
