"""Model UniqueInsight."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UniqueInsight as UniqueInsight
else:
    from openrouter_core.model import WireModel, model

    @model
    class UniqueInsight(WireModel):
        """Point that only one model of a Fusion panel made."""

        insight: str
        model: str
