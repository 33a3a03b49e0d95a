"""Model TaskClassificationResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import TaskClassificationResponseData as TaskClassificationResponseData
else:
    from openrouter_core.model import WireModel, model

    @model
    class TaskClassificationResponseData(WireModel):
        """Kinds of task and wide categories, with their shares of recent traffic."""

        as_of: str
        classifications: list[TaskClassificationItem]
        macro_categories: list[TaskClassificationMacroCategory]
        window_days: int
