"""Model AdditionalToolsItemTool."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class AdditionalToolsItemTool(WireModel):
    """Tool known by its `type` alone."""

    type: str
