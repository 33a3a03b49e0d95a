"""Model TaskClassificationModel."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class TaskClassificationModel(WireModel):
    """Model used for a kind of task, and its share of it."""

    id: str
    """Slug of the model."""
    tag_token_share: float
    """Share of the tokens of this kind of task."""
    tag_usage_share: float
    """Share of the usage of this kind of task."""
