"""Model AppRankingsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AppRankingsItem as AppRankingsItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class AppRankingsItem(WireModel):
        """One app in the ranking of apps by use."""

        app_id: int
        app_name: str
        rank: int
        total_requests: int
        total_tokens: str
