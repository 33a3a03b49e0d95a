"""Model PricingOverride."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PricingOverride as PricingOverride
else:
    from openrouter_core.model import WireModel, model

    @model
    class PricingOverride(WireModel):
        """Prices that replace the normal ones for long prompts or at certain times."""

        audio: str | None = None
        completion: str | None = None
        input_audio_cache: str | None = None
        input_cache_read: str | None = None
        input_cache_write: str | None = None
        input_cache_write_1h: str | None = None
        min_prompt_tokens: float | None = None
        prompt: str | None = None
        utc_days: list[UtcDay] | None = None
        utc_end: float | None = None
        utc_start: float | None = None
