"""Model FreeModelDailyRequests."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import FreeModelDailyRequests as FreeModelDailyRequests
else:
    from openrouter_core.model import WireModel, model

    @model
    class FreeModelDailyRequests(WireModel):
        """How many requests to free models are allowed, made and left today."""

        limit: int
        remaining: int
        used: int
