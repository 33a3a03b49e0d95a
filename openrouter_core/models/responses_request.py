"""Model ResponsesRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ResponsesRequest as ResponsesRequest
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ResponsesRequest(WireModel):
        """Request to the Responses API."""

        background: bool | None = nullable(default=None)
        cache_control: AnthropicCacheControlDirective | None = None
        debug: ChatDebugOptions | None = None
        deferred_tools: DeferredToolsControl | None = None
        frequency_penalty: float | None = nullable(default=None)
        image_config: dict[str, ImageConfig] | None = None
        include: list[ResponseIncludesEnum] | None = nullable(default=None)
        input: InputsUnion | None = None
        instructions: str | None = nullable(default=None)
        max_output_tokens: int | None = nullable(default=None)
        max_tool_calls: int | None = nullable(default=None)
        metadata: dict[str, str] | None = nullable(default=None)
        modalities: list[OutputModalityEnum] | None = None
        model: str | None = None
        models: list[str] | None = None
        parallel_tool_calls: bool | None = nullable(default=None)
        plugins: list[ResponsesRequestPlugin] | None = None
        presence_penalty: float | None = nullable(default=None)
        previous_response_id: Any = nullable(default=None)
        prompt: StoredPromptTemplate | None = nullable(default=None)
        prompt_cache_key: str | None = nullable(default=None)
        prompt_cache_options: PromptCacheOptions | None = nullable(default=None)
        provider: ProviderPreferences | None = nullable(default=None)
        reasoning: ReasoningConfig | None = nullable(default=None)
        safety_identifier: str | None = nullable(default=None)
        service_tier: ResponsesRequestServiceTier | None = nullable(default=None)
        session_id: str | None = None
        stop: ResponsesRequestStop | None = nullable(default=None)
        stop_server_tools_when: list[StopServerToolsWhenCondition] | None = None
        store: Literal[False] | None = None
        stream: bool | None = None
        temperature: float | None = nullable(default=None)
        text: TextExtendedConfig | None = None
        tool_choice: OpenAIResponsesToolChoiceUnion | None = None
        tools: list[ResponsesRequestToolUnion] | None = None
        top_k: int | None = None
        top_logprobs: int | None = nullable(default=None)
        top_p: float | None = nullable(default=None)
        trace: TraceConfig | None = None
        truncation: OpenAIResponsesTruncation | None = nullable(default=None)
        user: str | None = None
