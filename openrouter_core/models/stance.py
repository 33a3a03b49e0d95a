"""Model Stance."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class Stance(WireModel):
    """What one model of a Fusion panel holds on a disputed point."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    stance: str
    """The model's position, in words."""
