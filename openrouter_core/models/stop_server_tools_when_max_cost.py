"""Model StopServerToolsWhenMaxCost."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class StopServerToolsWhenMaxCost(WireModel):
    """End the server tool loop when it has cost a given sum."""

    max_cost_in_dollars: float
    """US dollars at which the loop ends."""
    type: Literal["max_cost"]
