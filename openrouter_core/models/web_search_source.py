"""Model WebSearchSource."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class WebSearchSource(WireModel):
    """Web page that a search looked at."""

    type: Literal["url"]
    url: str
