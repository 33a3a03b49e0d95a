"""Model SessionCostItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.turn_range import TurnRange


@model
class SessionCostItem(WireModel):
    """What a session in an app typically costs with one model, by length of session."""

    app_name: str
    app_slug: str
    median_session_cost_usd: float
    """Median cost of a session, in US dollars."""
    model_permaslug: str
    """Model slug that names one version of the model and does not move to newer ones."""
    turn_range: TurnRange
    """How many turns the sessions counted have."""
