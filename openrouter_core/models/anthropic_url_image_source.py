"""Model AnthropicURLImageSource."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicURLImageSource(WireModel):
    """Image at a URL."""

    type: Literal["url"]
    url: str
