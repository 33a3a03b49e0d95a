"""Model BooleanCapability."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class BooleanCapability(WireModel):
    """Parameter that a model takes as true or false."""

    type: Literal["boolean"]
