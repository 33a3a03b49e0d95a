"""Model ActivityItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ActivityItem as ActivityItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class ActivityItem(WireModel):
        """Use of one endpoint of a model on one day."""

        byok_usage_inference: float
        cached_tokens: int
        completion_tokens: int
        date: str
        endpoint_id: str
        model: str
        model_permaslug: str
        prompt_tokens: int
        provider_name: str
        reasoning_tokens: int
        requests: int
        usage: float
        workspace_id: str | None = None
