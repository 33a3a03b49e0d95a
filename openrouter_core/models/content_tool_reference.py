"""Model ContentToolReference."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ContentToolReference(WireModel):
    """Reference to a tool by its name, inside a tool result."""

    tool_name: str
    """Name of the tool that the result makes known to the model."""
    type: Literal["tool_reference"]
