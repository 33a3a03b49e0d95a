"""Model AnthropicURLPdfSource."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicURLPdfSource(WireModel):
    """PDF at a URL."""

    type: Literal["url"]
    url: str
