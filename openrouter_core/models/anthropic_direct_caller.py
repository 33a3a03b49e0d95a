"""Model AnthropicDirectCaller."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicDirectCaller(WireModel):
    """Says that the model itself made the call."""

    type: Literal["direct"]
