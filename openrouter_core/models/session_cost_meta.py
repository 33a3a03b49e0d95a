"""Model SessionCostMeta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import SessionCostMeta as SessionCostMeta
else:
    from openrouter_core.model import WireModel, model

    @model
    class SessionCostMeta(WireModel):
        """Period and age of session cost figures."""

        as_of: str
        version: Literal["v1"]
        window_days: int | None
        window_end_date: str | None
