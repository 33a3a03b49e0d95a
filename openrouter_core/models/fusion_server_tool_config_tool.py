"""Model FusionServerToolConfigTool."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class FusionServerToolConfigTool(WireModel):
    """Tool for the models that the fusion tool asks."""

    type: str
    """Kind of tool."""
    parameters: dict[str, Any] | None = None
    """Settings of the tool."""
