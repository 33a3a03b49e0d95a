"""Model CostDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CostDetails as CostDetails
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class CostDetails(WireModel):
        """Breakdown of a request's cost, in US dollars."""

        upstream_inference_completions_cost: float
        upstream_inference_prompt_cost: float
        server_tool_cost: float | None = nullable(default=None)
        upstream_inference_cost: float | None = nullable(default=None)
