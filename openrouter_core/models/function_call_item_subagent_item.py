"""Model FunctionCallItemSubagentItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import FunctionCallItemSubagentItem as FunctionCallItemSubagentItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class FunctionCallItemSubagentItem(WireModel):
        """Item that a subagent produced within a function call."""

        type: str
