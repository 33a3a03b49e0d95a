"""Model GenerationResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.api_type import APIType
    from openrouter_core.models.generation_response_data_region import GenerationResponseDataRegion
    from openrouter_core.models.provider_response import ProviderResponse


@model
class GenerationResponseData(WireModel):
    """Generation: which model served it, when, its tokens, its times and its cost."""

    api_type: APIType | None
    """Kind of API that was called."""
    app_id: int | None
    """Id of the app that made the request, null when it is not known."""
    cache_discount: float | None
    """US dollars by which caching changed the cost, null when it did not."""
    cancelled: bool | None
    """Whether the request was cancelled before it was done."""
    created_at: str
    """When the generation was made, in ISO 8601."""
    data_region: GenerationResponseDataRegion
    """Region whose rules held for the data."""
    external_user: str | None
    """Your own id of the end user that it belongs to."""
    finish_reason: str | None
    """Why the output ended, in OpenRouter's common terms."""
    generation_time: float | None
    """Time for generating the output, in milliseconds."""
    http_referer: str | None
    """Address that the request named as its app, null when it named none."""
    id: str
    """Id of the generation."""
    is_byok: bool
    """Whether an own provider key paid for the inference."""
    latency: float | None
    """Latency of the generation, in milliseconds."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    moderation_latency: float | None
    """Time for moderation, in milliseconds."""
    native_finish_reason: str | None
    """Why the output ended, in the provider's own terms."""
    native_tokens_cached: int | None
    """Prompt tokens that came from a cache, by the model's own tokenizer."""
    native_tokens_completion: int | None
    """Output tokens, by the model's own tokenizer."""
    native_tokens_completion_images: int | None
    """Output tokens of images, by the model's own tokenizer."""
    native_tokens_prompt: int | None
    """Prompt tokens, by the model's own tokenizer."""
    native_tokens_reasoning: int | None
    """Reasoning tokens, by the model's own tokenizer."""
    num_fetches: int | None
    """Number of web pages fetched."""
    num_input_audio_prompt: int | None
    """Number of audio inputs in the prompt."""
    num_media_completion: int | None
    """Number of media items in the output."""
    num_media_prompt: int | None
    """Number of media items in the prompt."""
    num_search_results: int | None
    """Number of web search results used."""
    origin: str
    """Origin of the request, as an address."""
    preset_id: str | None
    """Id of the preset that the request used, null when it used none."""
    provider_name: str | None
    """Provider's name, as OpenRouter lists it."""
    provider_responses: list[ProviderResponse] | None
    """Attempts at providers, each with its outcome."""
    router: str | None
    """Router that chose the model, null when none did."""
    service_tier: str | None
    """Service tier, which trades price against speed."""
    streamed: bool | None
    """Whether the answer was streamed."""
    tokens_completion: int | None
    """Output tokens, by a count that is the same for all models."""
    tokens_prompt: int | None
    """Prompt tokens, by a count that is the same for all models."""
    total_cost: float
    """Cost of the generation, in US dollars."""
    upstream_id: str | None
    """Id that the provider gave to the generation."""
    upstream_inference_cost: float | None
    """What the provider charged, in US dollars."""
    usage: float
    """Amount charged for the generation, in US dollars."""
    user_agent: str | None
    """User agent that the request named."""
    web_search_engine: str | None
    """Engine that did the web search, null when there was none."""
    workspace_id: str | None
    request_id: str | None = nullable(default=None)
    """Id of the request that the generation belongs to."""
    response_cache_source_id: str | None = nullable(default=None)
    """Id of the generation whose cached answer was given again."""
    session_id: str | None = nullable(default=None)
    """Groups requests that belong together, such as the turns of one conversation."""
