"""Model OutcomeTimeout."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class OutcomeTimeout(WireModel):
    """The shell command ran out of time."""

    type: Literal["timeout"]
