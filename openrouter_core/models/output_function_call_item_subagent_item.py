"""Model OutputFunctionCallItemSubagentItem."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class OutputFunctionCallItemSubagentItem(WireModel):
    """An item of the subagent behind a function call, in a response."""

    type: str
