"""Model ActivityResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.activity_item import ActivityItem


@model
class ActivityResponse(WireModel):
    """Daily use, one item for each day and endpoint."""

    data: list[ActivityItem]
