"""Model ToolUsesUnavailable."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ToolUsesUnavailable(WireModel):
    """Armor could not check the tool calls."""

    reason: str
    """Why the check could not be made."""
    type: Literal["unavailable"]
