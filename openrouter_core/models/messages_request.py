"""Model MessagesRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesRequest as MessagesRequest
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class MessagesRequest(WireModel):
        """A request of the Messages API."""

        messages: list[MessagesMessageParam] | None
        model: str
        cache_control: AnthropicCacheControlDirective | None = None
        context_management: ContextManagement | None = nullable(default=None)
        deferred_tools: DeferredToolsControl | None = None
        fallbacks: list[MessagesFallbackParam] | None = nullable(default=None)
        max_tokens: int | None = None
        metadata: MessagesRequestMetadata | None = None
        models: list[str] | None = None
        output_config: MessagesOutputConfig | None = None
        plugins: list[MessagesRequestPlugin] | None = None
        provider: ProviderPreferences | None = nullable(default=None)
        safeguards: list[AnthropicSafeguard] | None = nullable(default=None)
        service_tier: str | None = None
        session_id: str | None = None
        speed: Speed | None = nullable(default=None)
        stop_sequences: list[str] | None = None
        stop_server_tools_when: list[StopServerToolsWhenCondition] | None = None
        stream: bool | None = None
        system: System | None = None
        temperature: float | None = None
        thinking: Thinking | None = None
        tool_choice: ToolChoice | None = None
        tools: list[MessagesRequestToolUnion] | None = None
        top_k: int | None = None
        top_p: float | None = None
        trace: TraceConfig | None = None
        user: str | None = None
