"""Model TaskClassificationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import TaskClassificationResponse as TaskClassificationResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class TaskClassificationResponse(WireModel):
        """What OpenRouter is used for, by kind of task."""

        data: TaskClassificationResponseData
