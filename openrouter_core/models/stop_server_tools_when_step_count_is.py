"""Model StopServerToolsWhenStepCountIs."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class StopServerToolsWhenStepCountIs(WireModel):
    """End the server tool loop after a number of steps."""

    step_count: int
    """Steps after which the loop ends."""
    type: Literal["step_count_is"]
