"""Model SubagentNestedTool."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class SubagentNestedTool(WireModel):
    """Tool that a subagent may use."""

    type: str
    """Which tool it is."""
    parameters: dict[str, Any] | None = None
    """Settings of the tool."""
