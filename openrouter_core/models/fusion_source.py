"""Model FusionSource."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class FusionSource(WireModel):
    """Web source that a fusion call drew on."""

    title: str
    url: str
