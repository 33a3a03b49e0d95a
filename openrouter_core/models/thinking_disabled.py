"""Model ThinkingDisabled."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ThinkingDisabled(WireModel):
    """No thinking before the answer."""

    type: Literal["disabled"]
