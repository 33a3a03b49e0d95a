"""Model PricingOverride."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.utc_day import UtcDay


@model
class PricingOverride(WireModel):
    """Prices that replace the normal ones for long prompts or at certain times."""

    audio: str | None = None
    """US dollars per token of audio input, as a decimal string."""
    completion: str | None = None
    """US dollars per completion token, as a decimal string."""
    input_audio_cache: str | None = None
    """US dollars per token of cached audio input, as a decimal string."""
    input_cache_read: str | None = None
    """US dollars per prompt token read from the cache, as a decimal string."""
    input_cache_write: str | None = None
    """US dollars per prompt token written to the cache, as a decimal string."""
    input_cache_write_1h: str | None = None
    """US dollars per prompt token written to the cache for one hour, as a decimal string."""
    min_prompt_tokens: float | None = None
    """Size of prompt, in tokens, from which these prices apply."""
    prompt: str | None = None
    """US dollars per prompt token, as a decimal string."""
    utc_days: list[UtcDay] | None = None
    """Days of the week, in UTC, on which these prices apply."""
    utc_end: float | None = None
    """End of the daily time window, in UTC, in which these prices apply."""
    utc_start: float | None = None
    """Start of the daily time window, in UTC, in which these prices apply."""
