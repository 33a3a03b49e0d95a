"""Model EnumCapability."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class EnumCapability(WireModel):
    """Parameter that takes one of a fixed set of values."""

    type: Literal["enum"]
    values: list[str]
    """Values that the parameter takes."""
