"""Model FunctionCallItemSubagentItem."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class FunctionCallItemSubagentItem(WireModel):
    """Item that a subagent produced within a function call."""

    type: str
