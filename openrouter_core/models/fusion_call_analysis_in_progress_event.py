"""Model FusionCallAnalysisInProgressEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FusionCallAnalysisInProgressEvent as FusionCallAnalysisInProgressEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class FusionCallAnalysisInProgressEvent(WireModel):
        """Stream event: a model has begun to compare the answers of a fusion panel."""

        analyst_model: str
        item_id: str
        judge_model: str
        output_index: int
        sequence_number: int
        type: Literal["response.fusion_call.analysis.in_progress"]
