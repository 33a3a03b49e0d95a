"""Model ActivityResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ActivityResponse as ActivityResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ActivityResponse(WireModel):
        """Daily use, one item for each day and endpoint."""

        data: list[ActivityItem]
