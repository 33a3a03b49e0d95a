"""Model SessionCostItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import SessionCostItem as SessionCostItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class SessionCostItem(WireModel):
        """What a session in an app typically costs with one model, by length of session."""

        app_name: str
        app_slug: str
        median_session_cost_usd: float
        model_permaslug: str
        turn_range: TurnRange
