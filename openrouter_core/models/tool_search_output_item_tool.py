"""Model ToolSearchOutputItemTool."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ToolSearchOutputItemTool(WireModel):
    """Found tool that is described by its type alone."""

    type: str
