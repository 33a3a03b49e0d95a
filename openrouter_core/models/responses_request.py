"""Model ResponsesRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from openrouter_core.models.chat_debug_options import ChatDebugOptions
    from openrouter_core.models.deferred_tools_control import DeferredToolsControl
    from openrouter_core.models.image_config import ImageConfig
    from openrouter_core.models.inputs_union import InputsUnion
    from openrouter_core.models.open_ai_responses_tool_choice_union import OpenAIResponsesToolChoiceUnion
    from openrouter_core.models.open_ai_responses_truncation import OpenAIResponsesTruncation
    from openrouter_core.models.output_modality_enum import OutputModalityEnum
    from openrouter_core.models.prompt_cache_options import PromptCacheOptions
    from openrouter_core.models.provider_preferences import ProviderPreferences
    from openrouter_core.models.reasoning_config import ReasoningConfig
    from openrouter_core.models.response_includes_enum import ResponseIncludesEnum
    from openrouter_core.models.responses_request_plugin import ResponsesRequestPlugin
    from openrouter_core.models.responses_request_service_tier import ResponsesRequestServiceTier
    from openrouter_core.models.responses_request_stop import ResponsesRequestStop
    from openrouter_core.models.responses_request_tool_union import ResponsesRequestToolUnion
    from openrouter_core.models.stop_server_tools_when_condition import StopServerToolsWhenCondition
    from openrouter_core.models.stored_prompt_template import StoredPromptTemplate
    from openrouter_core.models.text_extended_config import TextExtendedConfig
    from openrouter_core.models.trace_config import TraceConfig


@model
class ResponsesRequest(WireModel):
    """Request to the Responses API."""

    background: bool | None = nullable(default=None)
    """Whether to run in the background; part of the OpenAI format."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks the prompt for the provider's cache, in Anthropic's form."""
    debug: ChatDebugOptions | None = None
    deferred_tools: DeferredToolsControl | None = None
    """How tools that are loaded only on demand are found."""
    frequency_penalty: float | None = nullable(default=None)
    """Lowers the chance of a token the more often it has appeared."""
    image_config: dict[str, ImageConfig] | None = None
    """Settings for image output, by name."""
    include: list[ResponseIncludesEnum] | None = nullable(default=None)
    """Extra parts to include in the response."""
    input: InputsUnion | None = None
    """The prompt: a string or a list of items."""
    instructions: str | None = nullable(default=None)
    """System prompt."""
    max_output_tokens: int | None = nullable(default=None)
    """Most tokens to generate, reasoning included."""
    max_tool_calls: int | None = nullable(default=None)
    """Most calls of built-in tools in this response."""
    metadata: dict[str, str] | None = nullable(default=None)
    """Key and value strings of the caller's own; a value has at most 512 characters."""
    modalities: list[OutputModalityEnum] | None = None
    """Kinds of output wanted: text, image or both."""
    model: str | None = None
    """Model slug, such as `openai/gpt-4o`."""
    models: list[str] | None = None
    """Models to try in this order when the one before fails."""
    parallel_tool_calls: bool | None = nullable(default=None)
    """Whether the model may call several tools at once."""
    plugins: list[ResponsesRequestPlugin] | None = None
    """OpenRouter plugins to run, with their settings."""
    presence_penalty: float | None = nullable(default=None)
    """Lowers the chance of any token that has appeared at all."""
    previous_response_id: Any = nullable(default=None)
    """Response to continue; the API is stateless, so send the earlier items in `input` instead."""
    prompt: StoredPromptTemplate | None = nullable(default=None)
    """Stored prompt template to fill in."""
    prompt_cache_key: str | None = nullable(default=None)
    """Key that helps the provider find a cached prompt."""
    prompt_cache_options: PromptCacheOptions | None = nullable(default=None)
    provider: ProviderPreferences | None = nullable(default=None)
    """Which providers may serve the request."""
    reasoning: ReasoningConfig | None = nullable(default=None)
    safety_identifier: str | None = nullable(default=None)
    """Stable id of the end user, for the provider's abuse checks; best hashed."""
    service_tier: ResponsesRequestServiceTier | None = nullable(default=None)
    """Service tier to ask the provider for."""
    session_id: str | None = None
    """Groups related requests, such as one conversation; at most 256 characters."""
    stop: ResponsesRequestStop | None = nullable(default=None)
    """Text or texts at which generation stops."""
    stop_server_tools_when: list[StopServerToolsWhenCondition] | None = None
    """Conditions that end the loop of server tool calls."""
    store: Literal[False] | None = None
    """Whether to store the response; only false is allowed."""
    stream: bool | None = None
    temperature: float | None = nullable(default=None)
    """Randomness of sampling; lower is more predictable."""
    text: TextExtendedConfig | None = None
    """Format and verbosity of the text output."""
    tool_choice: OpenAIResponsesToolChoiceUnion | None = None
    """Which tool the model must, may or must not call."""
    tools: list[ResponsesRequestToolUnion] | None = None
    top_k: int | None = None
    """Samples only from this many likeliest tokens."""
    top_logprobs: int | None = nullable(default=None)
    """How many of the likeliest tokens to return at each position."""
    top_p: float | None = nullable(default=None)
    """Samples only from the likeliest tokens whose probabilities add up to this."""
    trace: TraceConfig | None = None
    """Names and ids for observability tools."""
    truncation: OpenAIResponsesTruncation | None = nullable(default=None)
    """Whether items may be dropped when the input does not fit the model's context."""
    user: str | None = None
    """Stable id of the end user, at most 256 characters."""
