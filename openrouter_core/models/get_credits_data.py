"""Model GetCreditsData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetCreditsData as GetCreditsData
else:
    from openrouter_core.model import WireModel, model

    @model
    class GetCreditsData(WireModel):
        """Credits bought and used."""

        total_credits: float
        total_usage: float
