"""Model FusionAnalysisResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.contradiction import Contradiction
    from openrouter_core.models.partial_coverage import PartialCoverage
    from openrouter_core.models.unique_insight import UniqueInsight


@model
class FusionAnalysisResult(WireModel):
    """How the answers of a fusion panel compare."""

    blind_spots: list[str]
    """What none of the answers deals with."""
    consensus: list[str]
    """Points on which the models agree."""
    contradictions: list[Contradiction]
    """Points on which the models disagree."""
    partial_coverage: list[PartialCoverage]
    """Points that only some of the models deal with."""
    unique_insights: list[UniqueInsight]
    """Points that one model alone makes."""
