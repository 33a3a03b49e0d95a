"""Model Pricing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Pricing as Pricing
else:
    from openrouter_core.model import WireModel, model

    @model
    class Pricing(WireModel):
        """Prices of an endpoint, each in US dollars per unit as a decimal string."""

        completion: str
        prompt: str
        audio: str | None = None
        audio_output: str | None = None
        discount: float | None = None
        image: str | None = None
        image_output: str | None = None
        image_token: str | None = None
        input_audio_cache: str | None = None
        input_cache_read: str | None = None
        input_cache_write: str | None = None
        input_cache_write_1h: str | None = None
        internal_reasoning: str | None = None
        overrides: list[PricingOverride] | None = None
        request: str | None = None
        web_search: str | None = None
