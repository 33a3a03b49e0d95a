"""Model BatchObjectImageURL."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BatchObjectImageURL(WireModel):
    """Image given by its URL."""

    url: str
    """URL or `data:` URL of the image."""
