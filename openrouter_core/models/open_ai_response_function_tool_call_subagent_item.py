"""Model OpenAIResponseFunctionToolCallSubagentItem."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class OpenAIResponseFunctionToolCallSubagentItem(WireModel):
    """An item of the subagent behind a function call, in a conversation."""

    type: str
