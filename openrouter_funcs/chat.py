"""Chat: answers to a conversation, in the form of OpenAI's chat completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import (
        BadGatewayResponseError,
        BadRequestResponseError,
        ClientError,
        EdgeNetworkTimeoutResponseError,
        ForbiddenResponseError,
        InternalServerResponseError,
        NotFoundResponseError,
        OpenRouterDefaultError,
        PayloadTooLargeResponseError,
        PaymentRequiredResponseError,
        ProviderOverloadedResponseError,
        RequestTimeoutResponseError,
        ServiceUnavailableResponseError,
        StreamTruncatedError,
        TooManyRequestsResponseError,
        UnauthorizedResponseError,
        UnprocessableEntityResponseError,
    )
    from openrouter_core.models import ChatResult, ChatStreamChunk
    from openrouter_core.options import RequestOptions
    from openrouter_core.params.chat import (
        ChatFunctionToolInput,
        ChatMessagesInput,
        ChatRequestPluginInput,
        ChatRequestReasoningEffortInput,
        ChatRequestReasoningInput,
        ChatRequestServiceTierInput,
        ChatRequestStopInput,
        ChatRequestUsageInput,
        ChatRequestWebSearchOptionsInput,
        ChatStreamOptionsInput,
        ChatToolChoiceInput,
        MetadataLevelInput,
        ModalityInput,
        PredictionInput,
        ResponseFormatInput,
    )
    from openrouter_core.params.shared import (
        AnthropicCacheControlDirectiveInput,
        ChatDebugOptionsInput,
        DeferredToolsControlInput,
        ImageConfigInput,
        PromptCacheOptionsInput,
        ProviderPreferencesInput,
        StopServerToolsWhenConditionInput,
        TraceConfigInput,
    )
    from openrouter_core.result import Result
    from openrouter_core.streams import EventStream

    ChatSendError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | PaymentRequiredResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | PayloadTooLargeResponseError
        | UnprocessableEntityResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | EdgeNetworkTimeoutResponseError
        | ProviderOverloadedResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ChatSendStreamError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | PaymentRequiredResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | PayloadTooLargeResponseError
        | UnprocessableEntityResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | EdgeNetworkTimeoutResponseError
        | ProviderOverloadedResponseError
        | OpenRouterDefaultError
        | StreamTruncatedError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_CHAT_SEND = Operation(
    name="chat_send",
    method="POST",
    path="/chat/completions",
    headers=("openrouter_metadata",),
    body="json",
    properties=(
        "messages",
        "cache_control",
        "debug",
        "deferred_tools",
        "frequency_penalty",
        "image_config",
        "logit_bias",
        "logprobs",
        "max_completion_tokens",
        "max_tokens",
        "metadata",
        "min_p",
        "modalities",
        "model",
        "models",
        "parallel_tool_calls",
        "plugins",
        "prediction",
        "presence_penalty",
        "prompt_cache_key",
        "prompt_cache_options",
        "provider",
        "reasoning",
        "reasoning_effort",
        "repetition_penalty",
        "response_format",
        "seed",
        "service_tier",
        "session_id",
        "stop",
        "stop_server_tools_when",
        "stream_options",
        "temperature",
        "tool_choice",
        "tools",
        "top_a",
        "top_k",
        "top_logprobs",
        "top_p",
        "trace",
        "user",
        "include_reasoning",
        "n",
        "preset",
        "web_search_options",
        "route",
        "transforms",
        "usage",
    ),
    wire={"openrouter_metadata": "X-OpenRouter-Metadata"},
    spine=("choices", "choices.*.message"),
    returns="ChatResult",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        402: "PaymentRequiredResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        413: "PayloadTooLargeResponseError",
        422: "UnprocessableEntityResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
        524: "EdgeNetworkTimeoutResponseError",
        529: "ProviderOverloadedResponseError",
    },
)


async def chat_send(
    core: OpenRouterCore,
    *,
    openrouter_metadata: MetadataLevelInput | Unset | None = UNSET,
    messages: Sequence[ChatMessagesInput],
    cache_control: AnthropicCacheControlDirectiveInput | Unset = UNSET,
    debug: ChatDebugOptionsInput | Unset = UNSET,
    deferred_tools: DeferredToolsControlInput | Unset = UNSET,
    frequency_penalty: float | Unset | None = UNSET,
    image_config: Mapping[str, ImageConfigInput] | Unset = UNSET,
    logit_bias: Mapping[str, float] | Unset | None = UNSET,
    logprobs: bool | Unset | None = UNSET,
    max_completion_tokens: int | Unset | None = UNSET,
    max_tokens: int | Unset | None = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    min_p: float | Unset | None = UNSET,
    modalities: Sequence[ModalityInput] | Unset = UNSET,
    model: str | Unset = UNSET,
    models: Sequence[str] | Unset = UNSET,
    parallel_tool_calls: bool | Unset | None = UNSET,
    plugins: Sequence[ChatRequestPluginInput] | Unset = UNSET,
    prediction: PredictionInput | Unset | None = UNSET,
    presence_penalty: float | Unset | None = UNSET,
    prompt_cache_key: str | Unset | None = UNSET,
    prompt_cache_options: PromptCacheOptionsInput | Unset | None = UNSET,
    provider: ProviderPreferencesInput | Unset | None = UNSET,
    reasoning: ChatRequestReasoningInput | Unset = UNSET,
    reasoning_effort: ChatRequestReasoningEffortInput | Unset | None = UNSET,
    repetition_penalty: float | Unset | None = UNSET,
    response_format: ResponseFormatInput | Unset = UNSET,
    seed: int | Unset | None = UNSET,
    service_tier: ChatRequestServiceTierInput | Unset | None = UNSET,
    session_id: str | Unset = UNSET,
    stop: ChatRequestStopInput | Unset | None = UNSET,
    stop_server_tools_when: Sequence[StopServerToolsWhenConditionInput] | Unset = UNSET,
    stream_options: ChatStreamOptionsInput | Unset | None = UNSET,
    temperature: float | Unset | None = UNSET,
    tool_choice: ChatToolChoiceInput | Unset = UNSET,
    tools: Sequence[ChatFunctionToolInput] | Unset = UNSET,
    top_a: float | Unset | None = UNSET,
    top_k: int | Unset | None = UNSET,
    top_logprobs: int | Unset | None = UNSET,
    top_p: float | Unset | None = UNSET,
    trace: TraceConfigInput | Unset = UNSET,
    user: str | Unset = UNSET,
    include_reasoning: bool | Unset | None = UNSET,
    n: int | Unset | None = UNSET,
    preset: str | Unset | None = UNSET,
    web_search_options: ChatRequestWebSearchOptionsInput | Unset | None = UNSET,
    route: str | Unset | None = UNSET,
    transforms: Sequence[str] | Unset | None = UNSET,
    usage: ChatRequestUsageInput | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ChatResult, ChatSendError]:
    """Have a model answer a conversation.

    Give `model`, or `models` to fall back from one to the next. Costs credits; `usage.cost` of the answer says how
    much, in US dollars. Arguments that the chosen model does not support are ignored unless
    `provider.require_parameters` is set. Any API key will do.

    Example::

        match await chat_send(
            core,
            model="openai/gpt-5",
            messages=[{"role": "user", "content": "Name three rivers."}],
        ):
            case Ok(answer):
                print(answer.choices[0].message.content)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        openrouter_metadata: With "enabled", `openrouter_metadata` of the answer says how the request was routed and
            which endpoints were tried.
        messages: The conversation so far, oldest message first.
        cache_control: Anthropic-style cache breakpoint for the whole request, placed on the last part that can be
            cached; `ttl` is "5m" or "1h".
        debug: Debugging aids; `echo_upstream_body` returns the body that was sent to the provider. Not for production
            use.
        deferred_tools: How the model finds tools whose definitions are deferred: the search strategy (BM25, regular
            expression or a tool of your own) and the protocol.
        frequency_penalty: Penalty for tokens in proportion to how often they have already occurred, usually -2 to 2;
            above 0 makes repetition rarer.
        image_config: Settings for images that the model makes, such as `aspect_ratio`; which keys apply depends on the
            model.
        logit_bias: Bias per token id, -100 (never) to 100 (always), added before sampling.
        logprobs: Whether to return the log probability of each token of the answer.
        max_completion_tokens: Most tokens to generate, reasoning included; takes the place of the older `max_tokens`.
        max_tokens: Most tokens to generate; the answer is cut off there.
        metadata: Key-value pairs of your own to attach to the request.
        min_p: Least probability of a token to be sampled, as a share (0 to 1) of that of the likeliest.
        modalities: Kinds of output the model is to produce, such as "text" and "image"; it must support them.
        model: Slug of the model, such as `openai/gpt-5`; variants carry a suffix, such as `:free`.
        models: Model slugs to try in order when the one before cannot answer (fallbacks).
        parallel_tool_calls: Whether the model may call several tools in one turn.
        plugins: OpenRouter plugins to apply, each named by its `id`, such as `web`, `file-parser` or
            `response-healing`.
        prediction: Text that the answer is expected to repeat for the most part, which can make it faster.
        presence_penalty: Penalty for tokens that have occurred at all, usually -2 to 2; above 0 favours new topics.
        prompt_cache_key: Key that groups requests with a common beginning, so that a provider's prompt cache is hit
            more often.
        prompt_cache_options: How the provider caches the prompt: `mode` is "explicit", `ttl` how long an entry is kept.
        provider: Which providers may serve the request, in what order, and what they must fulfil.
        reasoning: How much the model reasons before it answers, and what of that is returned.
        reasoning_effort: How much the model reasons, from "none" and "minimal" to "xhigh" and "max"; short for
            `reasoning.effort`.
        repetition_penalty: Penalty for tokens of the text so far, above 0 to 2; 1 is none, more makes repetition rarer.
        response_format: Form of the answer: text, a JSON object, JSON that follows a schema, a grammar or Python.
        seed: Seed for sampling; equal requests then give the same result where the provider supports it, with no
            guarantee.
        service_tier: Tier of service asked of the provider, such as "flex" (cheaper, slower) or "priority" (faster,
            dearer).
        session_id: Your id for the conversation or job, which groups its requests in logs and traces.
        stop: String, or list of up to 4 strings, at which generation ends; the string itself is not returned.
        stop_server_tools_when: Conditions that end the loop of tools that OpenRouter runs itself: steps, tokens, cost
            in US dollars, a finish reason or a named tool call.
        stream_options: Options of a streamed answer; its one setting, `include_usage`, is deprecated.
        temperature: Randomness of sampling, usually 0 to 2; lower is more predictable.
        tool_choice: Whether the model may, must or must not call tools, or which one it must call.
        tools: Tools the model may call: functions of your own, and tools that OpenRouter runs.
        top_a: Least probability of a token to be sampled, set by the square of that of the likeliest times this (0 to
            1).
        top_k: Sample from the k most likely tokens only.
        top_logprobs: Number of most likely tokens to report at each position; needs `logprobs`.
        top_p: Sample from the most likely tokens whose probabilities sum to this, 0 to 1 (nucleus sampling).
        trace: Names and ids under which observability destinations file this request; further keys are passed on.
        user: Your stable id for the end user, which helps to detect abuse; not a name or an address.
        include_reasoning: Whether the answer carries the reasoning of the model; `reasoning` says more.
        n: Number of answers to write, each a choice of its own; few providers write more than one.
        preset: Slug of a preset whose settings apply where the request has none; the model `@preset/slug` does the
            same.
        web_search_options: Options of the web search that some models do by themselves before they answer.
        route: With "fallback", `models` are tried in turn, which is done anyway. Deprecated.
        transforms: With ["middle-out"], what does not fit the context is cut from the middle of the conversation; the
            plugin `context-compression` does so now. Deprecated.
        usage: With `include`, the answer carries usage and cost, which it does anyway. Deprecated.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the answer: `choices[0].message` is what the model wrote or the tools it calls, `usage` tokens and cost.

        Err with one of:

        - `BadRequestResponseError` (400): the request does not fit, such as a malformed message or a conversation
          longer than the model's context.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `PaymentRequiredResponseError` (402): the credits of the account, or the limit of the key, do not cover the
          request.
        - `ForbiddenResponseError` (403): a guardrail or moderation forbids the request, or the key may not use the
          model.
        - `NotFoundResponseError` (404): the model is unknown, or no endpoint fulfils what `provider` asks.
        - `RequestTimeoutResponseError` (408): the request took too long.
        - `PayloadTooLargeResponseError` (413): the request is too large.
        - `UnprocessableEntityResponseError` (422): the request is well formed, but cannot be processed.
        - `TooManyRequestsResponseError` (429): too many requests to OpenRouter or to the provider; `retry_after` says
          how long to wait, where known.
        - `InternalServerResponseError` (500): openRouter failed.
        - `BadGatewayResponseError` (502): the provider failed or gave an invalid answer.
        - `ServiceUnavailableResponseError` (503): no provider can serve the request at present.
        - `EdgeNetworkTimeoutResponseError` (524): the provider took too long to answer.
        - `ProviderOverloadedResponseError` (529): the provider is overloaded.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /chat/completions``
    """
    return await call(_CHAT_SEND, locals())


_CHAT_SEND_STREAM = Operation(
    name="chat_send_stream",
    method="POST",
    path="/chat/completions",
    headers=("openrouter_metadata",),
    body="json",
    properties=(
        "messages",
        "cache_control",
        "debug",
        "deferred_tools",
        "frequency_penalty",
        "image_config",
        "logit_bias",
        "logprobs",
        "max_completion_tokens",
        "max_tokens",
        "metadata",
        "min_p",
        "modalities",
        "model",
        "models",
        "parallel_tool_calls",
        "plugins",
        "prediction",
        "presence_penalty",
        "prompt_cache_key",
        "prompt_cache_options",
        "provider",
        "reasoning",
        "reasoning_effort",
        "repetition_penalty",
        "response_format",
        "seed",
        "service_tier",
        "session_id",
        "stop",
        "stop_server_tools_when",
        "stream_options",
        "temperature",
        "tool_choice",
        "tools",
        "top_a",
        "top_k",
        "top_logprobs",
        "top_p",
        "trace",
        "user",
        "include_reasoning",
        "n",
        "preset",
        "web_search_options",
        "route",
        "transforms",
        "usage",
    ),
    constants={"stream": True},
    wire={"openrouter_metadata": "X-OpenRouter-Metadata"},
    kind="stream",
    accept="text/event-stream",
    events="ChatStreamChunk",
    whole="ChatResult",
    spine=("choices", "choices.*.message"),
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        402: "PaymentRequiredResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        413: "PayloadTooLargeResponseError",
        422: "UnprocessableEntityResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
        524: "EdgeNetworkTimeoutResponseError",
        529: "ProviderOverloadedResponseError",
    },
)


async def chat_send_stream(
    core: OpenRouterCore,
    *,
    openrouter_metadata: MetadataLevelInput | Unset | None = UNSET,
    messages: Sequence[ChatMessagesInput],
    cache_control: AnthropicCacheControlDirectiveInput | Unset = UNSET,
    debug: ChatDebugOptionsInput | Unset = UNSET,
    deferred_tools: DeferredToolsControlInput | Unset = UNSET,
    frequency_penalty: float | Unset | None = UNSET,
    image_config: Mapping[str, ImageConfigInput] | Unset = UNSET,
    logit_bias: Mapping[str, float] | Unset | None = UNSET,
    logprobs: bool | Unset | None = UNSET,
    max_completion_tokens: int | Unset | None = UNSET,
    max_tokens: int | Unset | None = UNSET,
    metadata: Mapping[str, str] | Unset = UNSET,
    min_p: float | Unset | None = UNSET,
    modalities: Sequence[ModalityInput] | Unset = UNSET,
    model: str | Unset = UNSET,
    models: Sequence[str] | Unset = UNSET,
    parallel_tool_calls: bool | Unset | None = UNSET,
    plugins: Sequence[ChatRequestPluginInput] | Unset = UNSET,
    prediction: PredictionInput | Unset | None = UNSET,
    presence_penalty: float | Unset | None = UNSET,
    prompt_cache_key: str | Unset | None = UNSET,
    prompt_cache_options: PromptCacheOptionsInput | Unset | None = UNSET,
    provider: ProviderPreferencesInput | Unset | None = UNSET,
    reasoning: ChatRequestReasoningInput | Unset = UNSET,
    reasoning_effort: ChatRequestReasoningEffortInput | Unset | None = UNSET,
    repetition_penalty: float | Unset | None = UNSET,
    response_format: ResponseFormatInput | Unset = UNSET,
    seed: int | Unset | None = UNSET,
    service_tier: ChatRequestServiceTierInput | Unset | None = UNSET,
    session_id: str | Unset = UNSET,
    stop: ChatRequestStopInput | Unset | None = UNSET,
    stop_server_tools_when: Sequence[StopServerToolsWhenConditionInput] | Unset = UNSET,
    stream_options: ChatStreamOptionsInput | Unset | None = UNSET,
    temperature: float | Unset | None = UNSET,
    tool_choice: ChatToolChoiceInput | Unset = UNSET,
    tools: Sequence[ChatFunctionToolInput] | Unset = UNSET,
    top_a: float | Unset | None = UNSET,
    top_k: int | Unset | None = UNSET,
    top_logprobs: int | Unset | None = UNSET,
    top_p: float | Unset | None = UNSET,
    trace: TraceConfigInput | Unset = UNSET,
    user: str | Unset = UNSET,
    include_reasoning: bool | Unset | None = UNSET,
    n: int | Unset | None = UNSET,
    preset: str | Unset | None = UNSET,
    web_search_options: ChatRequestWebSearchOptionsInput | Unset | None = UNSET,
    route: str | Unset | None = UNSET,
    transforms: Sequence[str] | Unset | None = UNSET,
    usage: ChatRequestUsageInput | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[EventStream[ChatStreamChunk, ChatResult], ChatSendStreamError]:
    """Have a model answer a conversation, piece by piece as it writes.

    The stream is open up to its first event. Leaving it early closes the connection, so that providers that support it
    stop generating and billing. `collect()` of the stream gives the whole answer as `chat_send` would. Any API key will
    do.

    Example::

        match await chat_send_stream(core, model="openai/gpt-5", messages=[{"role": "user", "content": "Tell a story."}]):
            case Ok(stream):
                async with stream:
                    async for text in stream.text():
                        print(text.value if text else text.error)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        openrouter_metadata: With "enabled", `openrouter_metadata` of the answer says how the request was routed and
            which endpoints were tried.
        messages: The conversation so far, oldest message first.
        cache_control: Anthropic-style cache breakpoint for the whole request, placed on the last part that can be
            cached; `ttl` is "5m" or "1h".
        debug: Debugging aids; `echo_upstream_body` returns the body that was sent to the provider. Not for production
            use.
        deferred_tools: How the model finds tools whose definitions are deferred: the search strategy (BM25, regular
            expression or a tool of your own) and the protocol.
        frequency_penalty: Penalty for tokens in proportion to how often they have already occurred, usually -2 to 2;
            above 0 makes repetition rarer.
        image_config: Settings for images that the model makes, such as `aspect_ratio`; which keys apply depends on the
            model.
        logit_bias: Bias per token id, -100 (never) to 100 (always), added before sampling.
        logprobs: Whether to return the log probability of each token of the answer.
        max_completion_tokens: Most tokens to generate, reasoning included; takes the place of the older `max_tokens`.
        max_tokens: Most tokens to generate; the answer is cut off there.
        metadata: Key-value pairs of your own to attach to the request.
        min_p: Least probability of a token to be sampled, as a share (0 to 1) of that of the likeliest.
        modalities: Kinds of output the model is to produce, such as "text" and "image"; it must support them.
        model: Slug of the model, such as `openai/gpt-5`; variants carry a suffix, such as `:free`.
        models: Model slugs to try in order when the one before cannot answer (fallbacks).
        parallel_tool_calls: Whether the model may call several tools in one turn.
        plugins: OpenRouter plugins to apply, each named by its `id`, such as `web`, `file-parser` or
            `response-healing`.
        prediction: Text that the answer is expected to repeat for the most part, which can make it faster.
        presence_penalty: Penalty for tokens that have occurred at all, usually -2 to 2; above 0 favours new topics.
        prompt_cache_key: Key that groups requests with a common beginning, so that a provider's prompt cache is hit
            more often.
        prompt_cache_options: How the provider caches the prompt: `mode` is "explicit", `ttl` how long an entry is kept.
        provider: Which providers may serve the request, in what order, and what they must fulfil.
        reasoning: How much the model reasons before it answers, and what of that is returned.
        reasoning_effort: How much the model reasons, from "none" and "minimal" to "xhigh" and "max"; short for
            `reasoning.effort`.
        repetition_penalty: Penalty for tokens of the text so far, above 0 to 2; 1 is none, more makes repetition rarer.
        response_format: Form of the answer: text, a JSON object, JSON that follows a schema, a grammar or Python.
        seed: Seed for sampling; equal requests then give the same result where the provider supports it, with no
            guarantee.
        service_tier: Tier of service asked of the provider, such as "flex" (cheaper, slower) or "priority" (faster,
            dearer).
        session_id: Your id for the conversation or job, which groups its requests in logs and traces.
        stop: String, or list of up to 4 strings, at which generation ends; the string itself is not returned.
        stop_server_tools_when: Conditions that end the loop of tools that OpenRouter runs itself: steps, tokens, cost
            in US dollars, a finish reason or a named tool call.
        stream_options: Options of a streamed answer; its one setting, `include_usage`, is deprecated.
        temperature: Randomness of sampling, usually 0 to 2; lower is more predictable.
        tool_choice: Whether the model may, must or must not call tools, or which one it must call.
        tools: Tools the model may call: functions of your own, and tools that OpenRouter runs.
        top_a: Least probability of a token to be sampled, set by the square of that of the likeliest times this (0 to
            1).
        top_k: Sample from the k most likely tokens only.
        top_logprobs: Number of most likely tokens to report at each position; needs `logprobs`.
        top_p: Sample from the most likely tokens whose probabilities sum to this, 0 to 1 (nucleus sampling).
        trace: Names and ids under which observability destinations file this request; further keys are passed on.
        user: Your stable id for the end user, which helps to detect abuse; not a name or an address.
        include_reasoning: Whether the answer carries the reasoning of the model; `reasoning` says more.
        n: Number of answers to write, each a choice of its own; few providers write more than one.
        preset: Slug of a preset whose settings apply where the request has none; the model `@preset/slug` does the
            same.
        web_search_options: Options of the web search that some models do by themselves before they answer.
        route: With "fallback", `models` are tried in turn, which is done anyway. Deprecated.
        transforms: With ["middle-out"], what does not fit the context is cut from the middle of the conversation; the
            plugin `context-compression` does so now. Deprecated.
        usage: With `include`, the answer carries usage and cost, which it does anyway. Deprecated.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: an `EventStream` of Results: each `Ok` holds a chunk with what is new in `choices[0].delta`; a late chunk
        holds `usage`.

        Err with one of:

        - `BadRequestResponseError` (400): the request does not fit, such as a malformed message or a conversation
          longer than the model's context.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `PaymentRequiredResponseError` (402): the credits of the account, or the limit of the key, do not cover the
          request.
        - `ForbiddenResponseError` (403): a guardrail or moderation forbids the request, or the key may not use the
          model.
        - `NotFoundResponseError` (404): the model is unknown, or no endpoint fulfils what `provider` asks.
        - `RequestTimeoutResponseError` (408): the request took too long.
        - `PayloadTooLargeResponseError` (413): the request is too large.
        - `UnprocessableEntityResponseError` (422): the request is well formed, but cannot be processed.
        - `TooManyRequestsResponseError` (429): too many requests to OpenRouter or to the provider; `retry_after` says
          how long to wait, where known.
        - `InternalServerResponseError` (500): openRouter failed.
        - `BadGatewayResponseError` (502): the provider failed or gave an invalid answer.
        - `ServiceUnavailableResponseError` (503): no provider can serve the request at present.
        - `EdgeNetworkTimeoutResponseError` (524): the provider took too long to answer.
        - `ProviderOverloadedResponseError` (529): the provider is overloaded.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `StreamTruncatedError`: a stream ended with neither its end mark nor a finish reason.
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /chat/completions``
    """
    return await call(_CHAT_SEND_STREAM, locals())
