"""Model TaskClassificationItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import TaskClassificationItem as TaskClassificationItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class TaskClassificationItem(WireModel):
        """One kind of task, its share of traffic and the models most used for it."""

        category_token_share: float
        category_usage_share: float
        display_name: str
        macro_category: str
        models: list[TaskClassificationModel]
        tag: str
        token_share: float
        usage_share: float
