"""Model ToolChoiceNone."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ToolChoiceNone(WireModel):
    """The model must not call a tool."""

    type: Literal["none"]
