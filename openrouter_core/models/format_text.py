"""Model FormatText."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class FormatText(WireModel):
    """Custom tool input that may be any text."""

    type: Literal["text"]
