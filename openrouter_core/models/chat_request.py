"""Model ChatRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatRequest as ChatRequest
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ChatRequest(WireModel):
        """Request for a chat completion."""

        messages: list[ChatMessages]
        cache_control: AnthropicCacheControlDirective | None = None
        debug: ChatDebugOptions | None = None
        deferred_tools: DeferredToolsControl | None = None
        frequency_penalty: float | None = nullable(default=None)
        image_config: dict[str, ImageConfig] | None = None
        logit_bias: dict[str, float] | None = nullable(default=None)
        logprobs: bool | None = nullable(default=None)
        max_completion_tokens: int | None = nullable(default=None)
        max_tokens: int | None = nullable(default=None)
        metadata: dict[str, str] | None = None
        min_p: float | None = nullable(default=None)
        modalities: list[Modality] | None = None
        model: str | None = None
        models: list[str] | None = None
        parallel_tool_calls: bool | None = nullable(default=None)
        plugins: list[ChatRequestPlugin] | None = None
        prediction: Prediction | None = nullable(default=None)
        presence_penalty: float | None = nullable(default=None)
        prompt_cache_key: str | None = nullable(default=None)
        prompt_cache_options: PromptCacheOptions | None = nullable(default=None)
        provider: ProviderPreferences | None = nullable(default=None)
        reasoning: ChatRequestReasoning | None = None
        reasoning_effort: ChatRequestReasoningEffort | None = nullable(default=None)
        repetition_penalty: float | None = nullable(default=None)
        response_format: ResponseFormat | None = None
        seed: int | None = nullable(default=None)
        service_tier: ChatRequestServiceTier | None = nullable(default=None)
        session_id: str | None = None
        stop: ChatRequestStop | None = nullable(default=None)
        stop_server_tools_when: list[StopServerToolsWhenCondition] | None = None
        stream: bool | None = None
        stream_options: ChatStreamOptions | None = nullable(default=None)
        temperature: float | None = nullable(default=None)
        tool_choice: ChatToolChoice | None = None
        tools: list[ChatFunctionTool] | None = None
        top_a: float | None = nullable(default=None)
        top_k: int | None = nullable(default=None)
        top_logprobs: int | None = nullable(default=None)
        top_p: float | None = nullable(default=None)
        trace: TraceConfig | None = None
        user: str | None = None
