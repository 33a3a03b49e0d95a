"""Model UsageCostDetails."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class UsageCostDetails(WireModel):
    """Parts of a response's cost, in US dollars."""

    upstream_inference_input_cost: float
    """US dollars the provider charges for the input."""
    upstream_inference_output_cost: float
    """US dollars the provider charges for the output."""
    server_tool_cost: float | None = nullable(default=None)
    """US dollars for server tools."""
    upstream_inference_cost: float | None = nullable(default=None)
    """US dollars the provider charges for the whole inference; of interest with keys of one's own."""
