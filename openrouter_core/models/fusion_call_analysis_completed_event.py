"""Model FusionCallAnalysisCompletedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FusionCallAnalysisCompletedEvent as FusionCallAnalysisCompletedEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class FusionCallAnalysisCompletedEvent(WireModel):
        """Stream event: the comparison of a fusion panel's answers is complete."""

        analysis: FusionAnalysisResult
        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.fusion_call.analysis.completed"]
