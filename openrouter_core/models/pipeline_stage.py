"""Model PipelineStage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.pipeline_stage_type import PipelineStageType


@model
class PipelineStage(WireModel):
    """One step that OpenRouter ran on a request besides the model: guardrail, plugin and so on."""

    name: str
    type: PipelineStageType
    cost_usd: float | None = nullable(default=None)
    """US dollars the step cost."""
    data: dict[str, Any] | None = None
    """Details of the step; their shape depends on its `type`."""
    guardrail_id: str | None = None
    """Guardrail that ran, if the step is a guardrail."""
    guardrail_scope: str | None = None
    """What the guardrail is attached to."""
    summary: str | None = None
    """What the step did, in a short text."""
