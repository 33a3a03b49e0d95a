"""Model ImagePricingEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.billable import Billable
    from openrouter_core.models.unit import Unit


@model
class ImagePricingEntry(WireModel):
    """Price of one thing that an image endpoint bills."""

    billable: Billable
    """What is billed, such as `output_image` or `input_text`."""
    cost_usd: float
    """US dollars for one `unit`."""
    unit: Unit
    """What the price is for one of, such as `image`, `megapixel` or `token`."""
    variant: str | None = None
    """Variant, such as a size or quality, to which the price applies."""
