"""Model TaskClassificationItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.task_classification_model import TaskClassificationModel


@model
class TaskClassificationItem(WireModel):
    """One kind of task, its share of traffic and the models most used for it."""

    category_token_share: float
    """Share of the tokens of its macro category."""
    category_usage_share: float
    """Share of the usage of its macro category."""
    display_name: str
    macro_category: str
    """Key of the wider category that the task belongs to."""
    models: list[TaskClassificationModel]
    """Models most used for the task."""
    tag: str
    """Identifier of the kind of task."""
    token_share: float
    """Share of all tokens."""
    usage_share: float
    """Share of all usage."""
