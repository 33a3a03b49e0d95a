"""Model AlignmentChatImageImageURL."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class AlignmentChatImageImageURL(WireModel):
    """Where the image of a rejected chat answer is."""

    url: str
    """URL or `data:` URL of the image."""
