"""Model FormatTextConfig."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class FormatTextConfig(WireModel):
    """Output format that asks for plain text."""

    type: Literal["text"]
