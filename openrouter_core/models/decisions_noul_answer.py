"""Model DecisionsNoulAnswer."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class DecisionsNoulAnswer(WireModel):
    """Answer to a noul question: a number for how true or false something is."""

    noul: float
    """Where the answer lies between false and true, as a number."""
    type: Literal["noul"]
