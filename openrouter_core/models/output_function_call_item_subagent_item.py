"""Model OutputFunctionCallItemSubagentItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OutputFunctionCallItemSubagentItem as OutputFunctionCallItemSubagentItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputFunctionCallItemSubagentItem(WireModel):
        """An item of the subagent behind a function call, in a response."""

        type: str
