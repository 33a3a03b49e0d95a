"""Model CostDetails."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class CostDetails(WireModel):
    """Breakdown of a request's cost, in US dollars."""

    upstream_inference_completions_cost: float
    """US dollars of the provider's charge for the output."""
    upstream_inference_prompt_cost: float
    """US dollars of the provider's charge for the input."""
    server_tool_cost: float | None = nullable(default=None)
    """US dollars for server tools."""
    upstream_inference_cost: float | None = nullable(default=None)
    """US dollars of the provider's charge in all."""
