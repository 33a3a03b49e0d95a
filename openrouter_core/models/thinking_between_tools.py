"""Model ThinkingBetweenTools."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ThinkingBetweenTools(WireModel):
    """Thinking in the mode `between_tools`."""

    type: Literal["between_tools"]
