"""Model SessionCostResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import SessionCostResponse as SessionCostResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class SessionCostResponse(WireModel):
        """Session costs by app, model and length of session."""

        data: list[SessionCostItem]
        meta: SessionCostMeta
