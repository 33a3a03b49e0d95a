"""Model ChatRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from openrouter_core.models.chat_debug_options import ChatDebugOptions
    from openrouter_core.models.chat_function_tool import ChatFunctionTool
    from openrouter_core.models.chat_messages import ChatMessages
    from openrouter_core.models.chat_request_plugin import ChatRequestPlugin
    from openrouter_core.models.chat_request_reasoning import ChatRequestReasoning
    from openrouter_core.models.chat_request_reasoning_effort import ChatRequestReasoningEffort
    from openrouter_core.models.chat_request_service_tier import ChatRequestServiceTier
    from openrouter_core.models.chat_request_stop import ChatRequestStop
    from openrouter_core.models.chat_stream_options import ChatStreamOptions
    from openrouter_core.models.chat_tool_choice import ChatToolChoice
    from openrouter_core.models.deferred_tools_control import DeferredToolsControl
    from openrouter_core.models.image_config import ImageConfig
    from openrouter_core.models.modality import Modality
    from openrouter_core.models.prediction import Prediction
    from openrouter_core.models.prompt_cache_options import PromptCacheOptions
    from openrouter_core.models.provider_preferences import ProviderPreferences
    from openrouter_core.models.response_format import ResponseFormat
    from openrouter_core.models.stop_server_tools_when_condition import StopServerToolsWhenCondition
    from openrouter_core.models.trace_config import TraceConfig


@model
class ChatRequest(WireModel):
    """Request for a chat completion."""

    messages: list[ChatMessages]
    """The conversation so far, oldest first."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Asks for prompt caching of the whole request, without marks on single parts."""
    debug: ChatDebugOptions | None = None
    """Debugging facts to send along with the answer."""
    deferred_tools: DeferredToolsControl | None = None
    """How tools whose definitions are deferred are found."""
    frequency_penalty: float | None = nullable(default=None)
    """Penalises tokens by how often they have occurred; negative values favour them."""
    image_config: dict[str, ImageConfig] | None = None
    """Settings for images that the model makes, by name."""
    logit_bias: dict[str, float] | None = nullable(default=None)
    """Amounts to add to the logits of tokens, by token id."""
    logprobs: bool | None = nullable(default=None)
    """Whether to return the log probability of each output token."""
    max_completion_tokens: int | None = nullable(default=None)
    """Most tokens that may be generated."""
    max_tokens: int | None = nullable(default=None)
    """Most tokens to generate; `max_completion_tokens` is the newer name."""
    metadata: dict[str, str] | None = None
    """Your own labels for the request, text by name."""
    min_p: float | None = nullable(default=None)
    """Drops tokens less likely than this share of the likeliest token's probability, 0 to 1."""
    modalities: list[Modality] | None = None
    """Kinds of output wanted."""
    model: str | None = None
    """Model slug, such as `openai/gpt-4o`."""
    models: list[str] | None = None
    """Models to try in turn if the first fails."""
    parallel_tool_calls: bool | None = nullable(default=None)
    """Whether the model may call several tools at once."""
    plugins: list[ChatRequestPlugin] | None = None
    """Plugins to run on the request, with their settings."""
    prediction: Prediction | None = nullable(default=None)
    """Text that the output is expected to be much like, which can speed it up."""
    presence_penalty: float | None = nullable(default=None)
    """Penalises tokens that have occurred at all; negative values favour them."""
    prompt_cache_key: str | None = nullable(default=None)
    """Key that keeps requests with the same prefix together, for more cache hits."""
    prompt_cache_options: PromptCacheOptions | None = nullable(default=None)
    """How the provider caches the prompt."""
    provider: ProviderPreferences | None = nullable(default=None)
    """Which providers may answer, and in which order."""
    reasoning: ChatRequestReasoning | None = None
    """How much the model reasons and what it shows of it."""
    reasoning_effort: ChatRequestReasoningEffort | None = nullable(default=None)
    """How hard the model reasons; short for `reasoning.effort`."""
    repetition_penalty: float | None = nullable(default=None)
    """Penalises tokens that occurred in the prompt or output; 1 changes nothing."""
    response_format: ResponseFormat | None = None
    """Form that the output must have, such as JSON."""
    seed: int | None = nullable(default=None)
    """Number that makes sampling repeatable, where the provider supports it."""
    service_tier: ChatRequestServiceTier | None = nullable(default=None)
    """Service tier, which trades price against speed."""
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    stop: ChatRequestStop | None = nullable(default=None)
    """Text at which the model stops; up to 4 of them."""
    stop_server_tools_when: list[StopServerToolsWhenCondition] | None = None
    """Conditions that end the loop of server tool calls."""
    stream: bool | None = None
    """Whether the answer comes as a stream of chunks."""
    stream_options: ChatStreamOptions | None = nullable(default=None)
    """Options for streams."""
    temperature: float | None = nullable(default=None)
    """Randomness of sampling: 0 is the most predictable."""
    tool_choice: ChatToolChoice | None = None
    """Whether the model may, must or must not call a tool, and which."""
    tools: list[ChatFunctionTool] | None = None
    top_a: float | None = nullable(default=None)
    """Drops tokens whose probability is far below the likeliest one's, 0 to 1."""
    top_k: int | None = nullable(default=None)
    """Only this many of the most likely tokens are sampled from."""
    top_logprobs: int | None = nullable(default=None)
    """How many of the likeliest tokens to list at each position; needs `logprobs`."""
    top_p: float | None = nullable(default=None)
    """Only the most likely tokens whose probabilities add up to this are sampled from, 0 to 1."""
    trace: TraceConfig | None = None
    """Labels for the request in observability tools."""
    user: str | None = None
    """Your own stable id of the end user."""
