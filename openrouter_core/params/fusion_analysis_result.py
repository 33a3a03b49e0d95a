"""Parameters FusionAnalysisResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.fusion_analysis_result import FusionAnalysisResult
    from openrouter_core.params.contradiction import ContradictionInput
    from openrouter_core.params.partial_coverage import PartialCoverageInput
    from openrouter_core.params.unique_insight import UniqueInsightInput


class FusionAnalysisResultParam(TypedDict, total=False):
    """How the answers of a fusion panel compare."""

    blind_spots: Required[Sequence[str]]
    """What none of the answers deals with."""
    consensus: Required[Sequence[str]]
    """Points on which the models agree."""
    contradictions: Required[Sequence[ContradictionInput]]
    """Points on which the models disagree."""
    partial_coverage: Required[Sequence[PartialCoverageInput]]
    """Points that only some of the models deal with."""
    unique_insights: Required[Sequence[UniqueInsightInput]]
    """Points that one model alone makes."""


FusionAnalysisResultInput: TypeAlias = "FusionAnalysisResultParam | FusionAnalysisResult"
"""What may be passed as FusionAnalysisResult: a dict, or the model."""
