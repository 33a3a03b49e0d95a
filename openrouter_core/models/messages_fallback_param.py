"""Model MessagesFallbackParam."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class MessagesFallbackParam(WireModel):
    """A model to fall back to."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
