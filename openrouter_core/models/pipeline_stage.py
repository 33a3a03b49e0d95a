"""Model PipelineStage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import PipelineStage as PipelineStage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class PipelineStage(WireModel):
        """One step that OpenRouter ran on a request besides the model: guardrail, plugin and so on."""

        name: str
        type: PipelineStageType
        cost_usd: float | None = nullable(default=None)
        data: dict[str, Any] | None = None
        guardrail_id: str | None = None
        guardrail_scope: str | None = None
        summary: str | None = None
