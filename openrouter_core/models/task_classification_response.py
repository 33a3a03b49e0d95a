"""Model TaskClassificationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.task_classification_response_data import TaskClassificationResponseData


@model
class TaskClassificationResponse(WireModel):
    """What OpenRouter is used for, by kind of task."""

    data: TaskClassificationResponseData
