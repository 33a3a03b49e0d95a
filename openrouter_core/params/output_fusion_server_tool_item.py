"""Parameters OutputFusionServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.output_fusion_server_tool_item import OutputFusionServerToolItem
    from openrouter_core.params.failed_model import FailedModelInput
    from openrouter_core.params.fusion_analysis_result import FusionAnalysisResultInput
    from openrouter_core.params.fusion_source import FusionSourceInput
    from openrouter_core.params.output_fusion_server_tool_item_response import OutputFusionServerToolItemResponseInput
    from openrouter_core.params.tool_call_status import ToolCallStatusInput


class OutputFusionServerToolItemParam(TypedDict, total=False):
    """Answers of several models to one question, and their comparison."""

    status: Required[ToolCallStatusInput]
    type: Required[Literal["openrouter:fusion"]]
    analysis: FusionAnalysisResultInput
    """Where the models agree, differ and leave gaps."""
    error: str
    """Why the tool failed."""
    failed_models: Sequence[FailedModelInput]
    """Models that gave no answer, and why."""
    failure_reason: str
    """Cause of the failure."""
    id: str
    responses: Sequence[OutputFusionServerToolItemResponseInput]
    """What each model answered."""
    sources: Sequence[FusionSourceInput]
    """Sources behind the answers."""


OutputFusionServerToolItemInput: TypeAlias = "OutputFusionServerToolItemParam | OutputFusionServerToolItem"
"""What may be passed as OutputFusionServerToolItem: a dict, or the model."""
