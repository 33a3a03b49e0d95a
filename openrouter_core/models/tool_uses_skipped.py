"""Model ToolUsesSkipped."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ToolUsesSkipped(WireModel):
    """Armor did not check the tool calls."""

    type: Literal["skipped"]
