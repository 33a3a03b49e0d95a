"""Model KeepAll."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class KeepAll(WireModel):
    """Keep all thinking blocks."""

    type: Literal["all"]
