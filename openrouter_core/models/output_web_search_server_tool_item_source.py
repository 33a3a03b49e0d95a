"""Model OutputWebSearchServerToolItemSource."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class OutputWebSearchServerToolItemSource(WireModel):
    """A page that OpenRouter's web search tool found."""

    type: Literal["url"]
    url: str
