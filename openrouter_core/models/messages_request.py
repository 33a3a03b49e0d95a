"""Model MessagesRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from openrouter_core.models.anthropic_safeguard import AnthropicSafeguard
    from openrouter_core.models.context_management import ContextManagement
    from openrouter_core.models.deferred_tools_control import DeferredToolsControl
    from openrouter_core.models.messages_fallback_param import MessagesFallbackParam
    from openrouter_core.models.messages_message_param import MessagesMessageParam
    from openrouter_core.models.messages_output_config import MessagesOutputConfig
    from openrouter_core.models.messages_request_metadata import MessagesRequestMetadata
    from openrouter_core.models.messages_request_plugin import MessagesRequestPlugin
    from openrouter_core.models.messages_request_tool_union import MessagesRequestToolUnion
    from openrouter_core.models.provider_preferences import ProviderPreferences
    from openrouter_core.models.speed import Speed
    from openrouter_core.models.stop_server_tools_when_condition import StopServerToolsWhenCondition
    from openrouter_core.models.system import System
    from openrouter_core.models.thinking import Thinking
    from openrouter_core.models.tool_choice import ToolChoice
    from openrouter_core.models.trace_config import TraceConfig


@model
class MessagesRequest(WireModel):
    """A request of the Messages API."""

    messages: list[MessagesMessageParam] | None
    """The conversation so far, oldest first."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Cache marker for the request as a whole."""
    context_management: ContextManagement | None = nullable(default=None)
    """What to drop or edit when the conversation grows long, or null."""
    deferred_tools: DeferredToolsControl | None = None
    """How tools with deferred loading are found."""
    fallbacks: list[MessagesFallbackParam] | None = nullable(default=None)
    """Models to fall back to, or null."""
    max_tokens: int | None = None
    """Most tokens to generate."""
    metadata: MessagesRequestMetadata | None = None
    """Information about the request, such as an ID of the end user."""
    models: list[str] | None = None
    output_config: MessagesOutputConfig | None = None
    """Effort and form of the output."""
    plugins: list[MessagesRequestPlugin] | None = None
    """OpenRouter plugins to use for the request."""
    provider: ProviderPreferences | None = nullable(default=None)
    safeguards: list[AnthropicSafeguard] | None = nullable(default=None)
    """Safeguards to apply, or null."""
    service_tier: str | None = None
    """Service tier, which trades price against speed."""
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    speed: Speed | None = nullable(default=None)
    stop_sequences: list[str] | None = None
    """Strings at which generation stops."""
    stop_server_tools_when: list[StopServerToolsWhenCondition] | None = None
    """Conditions that end the loop of server tool calls."""
    stream: bool | None = None
    """Whether the answer is sent as events while it is written."""
    system: System | None = None
    """System prompt."""
    temperature: float | None = None
    """Randomness of sampling: 0 is the most predictable."""
    thinking: Thinking | None = None
    """Whether and how the model thinks before it answers."""
    tool_choice: ToolChoice | None = None
    """Whether the model may, must or must not call a tool, and which."""
    tools: list[MessagesRequestToolUnion] | None = None
    """Tools the model may call, the caller's own and those run by servers."""
    top_k: int | None = None
    """Only this many of the most likely tokens are sampled from."""
    top_p: float | None = None
    """Only the most likely tokens whose probabilities add up to this are sampled from, 0 to 1."""
    trace: TraceConfig | None = None
    """Labels for the request in observability tools."""
    user: str | None = None
    """Stable identifier of the caller's end user."""
