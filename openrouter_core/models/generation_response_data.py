"""Model GenerationResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GenerationResponseData as GenerationResponseData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class GenerationResponseData(WireModel):
        """Generation: which model served it, when, its tokens, its times and its cost."""

        api_type: APIType | None
        app_id: int | None
        cache_discount: float | None
        cancelled: bool | None
        created_at: str
        data_region: GenerationResponseDataRegion
        external_user: str | None
        finish_reason: str | None
        generation_time: float | None
        http_referer: str | None
        id: str
        is_byok: bool
        latency: float | None
        model: str
        moderation_latency: float | None
        native_finish_reason: str | None
        native_tokens_cached: int | None
        native_tokens_completion: int | None
        native_tokens_completion_images: int | None
        native_tokens_prompt: int | None
        native_tokens_reasoning: int | None
        num_fetches: int | None
        num_input_audio_prompt: int | None
        num_media_completion: int | None
        num_media_prompt: int | None
        num_search_results: int | None
        origin: str
        preset_id: str | None
        provider_name: str | None
        provider_responses: list[ProviderResponse] | None
        router: str | None
        service_tier: str | None
        streamed: bool | None
        tokens_completion: int | None
        tokens_prompt: int | None
        total_cost: float
        upstream_id: str | None
        upstream_inference_cost: float | None
        usage: float
        user_agent: str | None
        web_search_engine: str | None
        workspace_id: str | None
        request_id: str | None = nullable(default=None)
        response_cache_source_id: str | None = nullable(default=None)
        session_id: str | None = nullable(default=None)
