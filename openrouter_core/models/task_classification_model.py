"""Model TaskClassificationModel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import TaskClassificationModel as TaskClassificationModel
else:
    from openrouter_core.model import WireModel, model

    @model
    class TaskClassificationModel(WireModel):
        """Model used for a kind of task, and its share of it."""

        id: str
        tag_token_share: float
        tag_usage_share: float
