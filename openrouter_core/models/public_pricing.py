"""Model PublicPricing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.pricing_override import PricingOverride


@model
class PublicPricing(WireModel):
    """Prices of a model, each in US dollars per unit as a decimal string."""

    completion: str
    """US dollars per completion token."""
    prompt: str
    """US dollars per prompt token."""
    audio: str | None = None
    """US dollars per token of audio input."""
    audio_output: str | None = None
    """US dollars per token of audio output."""
    discount: float | None = None
    """Discount on the prices, as a fraction: 0.25 is 25 percent off."""
    image: str | None = None
    """US dollars per input image."""
    image_output: str | None = None
    """Price of image output, in US dollars."""
    image_token: str | None = None
    """US dollars per image token."""
    input_audio_cache: str | None = None
    """US dollars per token of cached audio input."""
    input_cache_read: str | None = None
    """US dollars per prompt token read from the cache."""
    input_cache_write: str | None = None
    """US dollars per prompt token written to the cache."""
    input_cache_write_1h: str | None = None
    """US dollars per prompt token written to the cache for one hour."""
    internal_reasoning: str | None = None
    """US dollars per reasoning token."""
    overrides: list[PricingOverride] | None = None
    """Prices that replace these under some condition, such as a long prompt or a time of day."""
    request: str | None = None
    """US dollars per request, added to the price of the tokens."""
    web_search: str | None = None
    """US dollars per web search."""
