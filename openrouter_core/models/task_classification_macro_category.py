"""Model TaskClassificationMacroCategory."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import TaskClassificationMacroCategory as TaskClassificationMacroCategory
else:
    from openrouter_core.model import WireModel, model

    @model
    class TaskClassificationMacroCategory(WireModel):
        """Wide category of tasks and its share of traffic."""

        key: str
        label: str
        token_share: float
        usage_share: float
