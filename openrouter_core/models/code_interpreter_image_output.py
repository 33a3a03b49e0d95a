"""Model CodeInterpreterImageOutput."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class CodeInterpreterImageOutput(WireModel):
    """Image that a code interpreter call produced."""

    type: Literal["image"]
    url: str
    """Address of the image."""
