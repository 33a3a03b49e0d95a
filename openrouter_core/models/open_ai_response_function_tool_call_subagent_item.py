"""Model OpenAIResponseFunctionToolCallSubagentItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponseFunctionToolCallSubagentItem as OpenAIResponseFunctionToolCallSubagentItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class OpenAIResponseFunctionToolCallSubagentItem(WireModel):
        """An item of the subagent behind a function call, in a conversation."""

        type: str
