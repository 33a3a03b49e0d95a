"""Model OutputFusionServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputFusionServerToolItem as OutputFusionServerToolItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputFusionServerToolItem(WireModel):
        """Answers of several models to one question, and their comparison."""

        status: ToolCallStatus
        type: Literal["openrouter:fusion"]
        analysis: FusionAnalysisResult | None = None
        error: str | None = None
        failed_models: list[FailedModel] | None = None
        failure_reason: str | None = None
        id: str | None = None
        responses: list[OutputFusionServerToolItemResponse] | None = None
        sources: list[FusionSource] | None = None
