"""Model UsageCostDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UsageCostDetails as UsageCostDetails
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class UsageCostDetails(WireModel):
        """Parts of a response's cost, in US dollars."""

        upstream_inference_input_cost: float
        upstream_inference_output_cost: float
        server_tool_cost: float | None = nullable(default=None)
        upstream_inference_cost: float | None = nullable(default=None)
