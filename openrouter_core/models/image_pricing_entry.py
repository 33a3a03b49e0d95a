"""Model ImagePricingEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImagePricingEntry as ImagePricingEntry
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImagePricingEntry(WireModel):
        """Price of one thing that an image endpoint bills."""

        billable: Billable
        cost_usd: float
        unit: Unit
        variant: str | None = None
