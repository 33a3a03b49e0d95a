"""Model FusionAnalysisResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import FusionAnalysisResult as FusionAnalysisResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class FusionAnalysisResult(WireModel):
        """How the answers of a fusion panel compare."""

        blind_spots: list[str]
        consensus: list[str]
        contradictions: list[Contradiction]
        partial_coverage: list[PartialCoverage]
        unique_insights: list[UniqueInsight]
