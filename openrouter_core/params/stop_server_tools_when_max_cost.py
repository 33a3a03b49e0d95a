"""Parameters StopServerToolsWhenMaxCost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.stop_server_tools_when_max_cost import StopServerToolsWhenMaxCost


class StopServerToolsWhenMaxCostParam(TypedDict, total=False):
    """End the server tool loop when it has cost a given sum."""

    max_cost_in_dollars: Required[float]
    """US dollars at which the loop ends."""
    type: Required[Literal["max_cost"]]


StopServerToolsWhenMaxCostInput: TypeAlias = "StopServerToolsWhenMaxCostParam | StopServerToolsWhenMaxCost"
"""What may be passed as StopServerToolsWhenMaxCost: a dict, or the model."""
