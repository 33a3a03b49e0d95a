"""Model StopServerToolsWhenMaxCost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import StopServerToolsWhenMaxCost as StopServerToolsWhenMaxCost
else:
    from openrouter_core.model import WireModel, model

    @model
    class StopServerToolsWhenMaxCost(WireModel):
        """End the server tool loop when it has cost a given sum."""

        max_cost_in_dollars: float
        type: Literal["max_cost"]
