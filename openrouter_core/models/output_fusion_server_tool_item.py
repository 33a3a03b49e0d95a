"""Model OutputFusionServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.failed_model import FailedModel
    from openrouter_core.models.fusion_analysis_result import FusionAnalysisResult
    from openrouter_core.models.fusion_source import FusionSource
    from openrouter_core.models.output_fusion_server_tool_item_response import OutputFusionServerToolItemResponse
    from openrouter_core.models.tool_call_status import ToolCallStatus


@model
class OutputFusionServerToolItem(WireModel):
    """Answers of several models to one question, and their comparison."""

    status: ToolCallStatus
    type: Literal["openrouter:fusion"]
    analysis: FusionAnalysisResult | None = None
    """Where the models agree, differ and leave gaps."""
    error: str | None = None
    """Why the tool failed."""
    failed_models: list[FailedModel] | None = None
    """Models that gave no answer, and why."""
    failure_reason: str | None = None
    """Cause of the failure."""
    id: str | None = None
    responses: list[OutputFusionServerToolItemResponse] | None = None
    """What each model answered."""
    sources: list[FusionSource] | None = None
    """Sources behind the answers."""
