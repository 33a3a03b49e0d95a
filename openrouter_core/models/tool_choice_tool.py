"""Model ToolChoiceTool."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ToolChoiceTool(WireModel):
    """The model must call one given tool."""

    name: str
    """Name of the tool to call."""
    type: Literal["tool"]
    disable_parallel_tool_use: bool | None = None
    """Whether to limit the model to one call."""
