"""Model TaskClassificationResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.task_classification_item import TaskClassificationItem
    from openrouter_core.models.task_classification_macro_category import TaskClassificationMacroCategory


@model
class TaskClassificationResponseData(WireModel):
    """Kinds of task and wide categories, with their shares of recent traffic."""

    as_of: str
    """When the figures were computed, ISO 8601."""
    classifications: list[TaskClassificationItem]
    macro_categories: list[TaskClassificationMacroCategory]
    window_days: int
    """Days of traffic that the shares are computed over."""
