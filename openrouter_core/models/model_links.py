"""Model ModelLinks."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ModelLinks(WireModel):
    """Links to more about a model."""

    details: str
    """Link to the model's details."""
