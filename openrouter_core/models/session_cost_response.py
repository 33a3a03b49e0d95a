"""Model SessionCostResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.session_cost_item import SessionCostItem
    from openrouter_core.models.session_cost_meta import SessionCostMeta


@model
class SessionCostResponse(WireModel):
    """Session costs by app, model and length of session."""

    data: list[SessionCostItem]
    meta: SessionCostMeta
