"""Responses: model answers in the form of OpenAI's Responses API, with any model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

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
    from openrouter_core.models import OpenResponsesResult, StreamEvents
    from openrouter_core.options import RequestOptions
    from openrouter_core.params.chat import MetadataLevelInput
    from openrouter_core.params.responses import (
        InputsUnionInput,
        OpenAIResponsesToolChoiceUnionInput,
        OpenAIResponsesTruncationInput,
        OutputModalityEnumInput,
        ReasoningConfigInput,
        ResponseIncludesEnumInput,
        ResponsesRequestPluginInput,
        ResponsesRequestServiceTierInput,
        ResponsesRequestStopInput,
        ResponsesRequestToolUnionInput,
        StoredPromptTemplateInput,
        TextExtendedConfigInput,
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

    ResponsesSendError: TypeAlias = (
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
    ResponsesSendStreamError: TypeAlias = (
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
    BetaResponsesSendError: TypeAlias = (
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

else:
    __getattr__ = error_aliases(__name__)

_RESPONSES_SEND = Operation(
    name="responses_send",
    method="POST",
    path="/responses",
    headers=("openrouter_metadata",),
    body="json",
    properties=(
        "background",
        "cache_control",
        "debug",
        "deferred_tools",
        "frequency_penalty",
        "image_config",
        "include",
        "input",
        "instructions",
        "max_output_tokens",
        "max_tool_calls",
        "metadata",
        "modalities",
        "model",
        "models",
        "parallel_tool_calls",
        "plugins",
        "presence_penalty",
        "previous_response_id",
        "prompt",
        "prompt_cache_key",
        "prompt_cache_options",
        "provider",
        "reasoning",
        "safety_identifier",
        "service_tier",
        "session_id",
        "stop",
        "stop_server_tools_when",
        "store",
        "temperature",
        "text",
        "tool_choice",
        "tools",
        "top_k",
        "top_logprobs",
        "top_p",
        "trace",
        "truncation",
        "user",
    ),
    wire={"openrouter_metadata": "X-OpenRouter-Metadata"},
    spine=("output",),
    returns="OpenResponsesResult",
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


async def responses_send(
    core: OpenRouterCore,
    *,
    openrouter_metadata: MetadataLevelInput | Unset | None = UNSET,
    background: bool | Unset | None = UNSET,
    cache_control: AnthropicCacheControlDirectiveInput | Unset = UNSET,
    debug: ChatDebugOptionsInput | Unset = UNSET,
    deferred_tools: DeferredToolsControlInput | Unset = UNSET,
    frequency_penalty: float | Unset | None = UNSET,
    image_config: Mapping[str, ImageConfigInput] | Unset = UNSET,
    include: Sequence[ResponseIncludesEnumInput] | Unset | None = UNSET,
    input: InputsUnionInput | Unset = UNSET,
    instructions: str | Unset | None = UNSET,
    max_output_tokens: int | Unset | None = UNSET,
    max_tool_calls: int | Unset | None = UNSET,
    metadata: Mapping[str, str] | Unset | None = UNSET,
    modalities: Sequence[OutputModalityEnumInput] | Unset = UNSET,
    model: str | Unset = UNSET,
    models: Sequence[str] | Unset = UNSET,
    parallel_tool_calls: bool | Unset | None = UNSET,
    plugins: Sequence[ResponsesRequestPluginInput] | Unset = UNSET,
    presence_penalty: float | Unset | None = UNSET,
    previous_response_id: Any = UNSET,
    prompt: StoredPromptTemplateInput | Unset | None = UNSET,
    prompt_cache_key: str | Unset | None = UNSET,
    prompt_cache_options: PromptCacheOptionsInput | Unset | None = UNSET,
    provider: ProviderPreferencesInput | Unset | None = UNSET,
    reasoning: ReasoningConfigInput | Unset | None = UNSET,
    safety_identifier: str | Unset | None = UNSET,
    service_tier: ResponsesRequestServiceTierInput | Unset | None = UNSET,
    session_id: str | Unset = UNSET,
    stop: ResponsesRequestStopInput | Unset | None = UNSET,
    stop_server_tools_when: Sequence[StopServerToolsWhenConditionInput] | Unset = UNSET,
    store: Literal[False] | Unset = UNSET,
    temperature: float | Unset | None = UNSET,
    text: TextExtendedConfigInput | Unset = UNSET,
    tool_choice: OpenAIResponsesToolChoiceUnionInput | Unset = UNSET,
    tools: Sequence[ResponsesRequestToolUnionInput] | Unset = UNSET,
    top_k: int | Unset = UNSET,
    top_logprobs: int | Unset | None = UNSET,
    top_p: float | Unset | None = UNSET,
    trace: TraceConfigInput | Unset = UNSET,
    truncation: OpenAIResponsesTruncationInput | Unset | None = UNSET,
    user: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[OpenResponsesResult, ResponsesSendError]:
    """Create a response in the form of OpenAI's Responses API.

    OpenRouter keeps no responses: send the whole conversation in `input` each time. The answer is charged by its
    tokens. A response that failed or was cut short is still `Ok`: look at `status`, `error` and `incomplete_details`.
    Any API key will do.

    Example::

        match await responses_send(core, model="openai/gpt-5", input="Name three rivers."):
            case Ok(response):
                print(response.output_text or response.output)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        openrouter_metadata: Set to `enabled` to get details of how the request was routed, in `openrouter_metadata` of
            the answer.
        background: Whether to run the request in the background and answer before it is done.
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
        include: Extra parts to put into the answer, such as `reasoning.encrypted_content`.
        input: The conversation: text, or a list of messages, tool calls and tool results, oldest first.
        instructions: System prompt, placed before the input.
        max_output_tokens: Most tokens to write, reasoning included.
        max_tool_calls: Most calls of built-in tools in one response.
        metadata: Key-value pairs of your own to attach to the request.
        modalities: Kinds of output the model is to produce, such as "text" and "image"; it must support them.
        model: Slug of the model, such as `openai/gpt-5`; variants carry a suffix, such as `:free`.
        models: Model slugs to try in order when the one before cannot answer (fallbacks).
        parallel_tool_calls: Whether the model may call several tools in one turn.
        plugins: OpenRouter plugins to apply, each named by its `id`, such as `web`, `file-parser` or
            `response-healing`.
        presence_penalty: Penalty for tokens that have occurred at all, usually -2 to 2; above 0 favours new topics.
        previous_response_id: Id of an earlier response; OpenRouter keeps none, so send the earlier turns in `input`
            instead.
        prompt: Stored prompt template, by id, and the values of its variables.
        prompt_cache_key: Key that groups requests with a common beginning, so that a provider's prompt cache is hit
            more often.
        prompt_cache_options: How the provider caches the prompt: `mode` is "explicit", `ttl` how long an entry is kept.
        provider: Which providers may serve the request, in what order, and what they must fulfil.
        reasoning: How much the model reasons before it answers, and what of that is returned.
        safety_identifier: Stable id of your end user, for abuse detection; a hash is best.
        service_tier: Tier of service asked of the provider, such as "flex" (cheaper, slower) or "priority" (faster,
            dearer).
        session_id: Your id for the conversation or job, which groups its requests in logs and traces.
        stop: String, or list of strings, at which generation ends; the string itself is not returned.
        stop_server_tools_when: Conditions that end the loop of tools that OpenRouter runs itself: steps, tokens, cost
            in US dollars, a finish reason or a named tool call.
        store: Always false: OpenRouter keeps no responses.
        temperature: Randomness of sampling, usually 0 to 2; lower is more predictable.
        text: Form of the answer (plain text, JSON, or a JSON schema) and how wordy it is.
        tool_choice: Whether the model may, must or must not call tools, or which one it must call.
        tools: Tools the model may call: functions of your own, and tools that OpenRouter runs.
        top_k: Sample from the k most likely tokens only.
        top_logprobs: Number of most likely tokens to report at each position, with their log probabilities.
        top_p: Sample from the most likely tokens whose probabilities sum to this, 0 to 1 (nucleus sampling).
        trace: Names and ids under which observability destinations file this request; further keys are passed on.
        truncation: What to do with input longer than the context: `auto` drops parts of it, `disabled` fails.
        user: Your stable id for the end user, which helps to detect abuse; not a name or an address.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the response: its `output` items, `status` and `usage`.

        Err with one of:

        - `BadRequestResponseError` (400): the request is not valid, or the model does not take one of its parts.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `PaymentRequiredResponseError` (402): the account or the key has too few credits.
        - `ForbiddenResponseError` (403): the key may not use the model, or the input was refused.
        - `NotFoundResponseError` (404): no model of that name, or no provider that fits the request.
        - `RequestTimeoutResponseError` (408): the request took too long.
        - `PayloadTooLargeResponseError` (413): the input is too large.
        - `UnprocessableEntityResponseError` (422): the request is well formed but cannot be carried out.
        - `TooManyRequestsResponseError` (429): too many requests, here or at the provider.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider failed or gave an answer that is not valid.
        - `ServiceUnavailableResponseError` (503): no provider is available.
        - `EdgeNetworkTimeoutResponseError` (524): the provider took too long.
        - `ProviderOverloadedResponseError` (529): the provider is overloaded.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /responses``
    """
    return await call(_RESPONSES_SEND, locals())


_RESPONSES_SEND_STREAM = Operation(
    name="responses_send_stream",
    method="POST",
    path="/responses",
    headers=("openrouter_metadata",),
    body="json",
    properties=(
        "background",
        "cache_control",
        "debug",
        "deferred_tools",
        "frequency_penalty",
        "image_config",
        "include",
        "input",
        "instructions",
        "max_output_tokens",
        "max_tool_calls",
        "metadata",
        "modalities",
        "model",
        "models",
        "parallel_tool_calls",
        "plugins",
        "presence_penalty",
        "previous_response_id",
        "prompt",
        "prompt_cache_key",
        "prompt_cache_options",
        "provider",
        "reasoning",
        "safety_identifier",
        "service_tier",
        "session_id",
        "stop",
        "stop_server_tools_when",
        "store",
        "temperature",
        "text",
        "tool_choice",
        "tools",
        "top_k",
        "top_logprobs",
        "top_p",
        "trace",
        "truncation",
        "user",
    ),
    constants={"stream": True},
    wire={"openrouter_metadata": "X-OpenRouter-Metadata"},
    kind="stream",
    accept="text/event-stream",
    events="StreamEvents",
    whole="OpenResponsesResult",
    spine=("output",),
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


async def responses_send_stream(
    core: OpenRouterCore,
    *,
    openrouter_metadata: MetadataLevelInput | Unset | None = UNSET,
    background: bool | Unset | None = UNSET,
    cache_control: AnthropicCacheControlDirectiveInput | Unset = UNSET,
    debug: ChatDebugOptionsInput | Unset = UNSET,
    deferred_tools: DeferredToolsControlInput | Unset = UNSET,
    frequency_penalty: float | Unset | None = UNSET,
    image_config: Mapping[str, ImageConfigInput] | Unset = UNSET,
    include: Sequence[ResponseIncludesEnumInput] | Unset | None = UNSET,
    input: InputsUnionInput | Unset = UNSET,
    instructions: str | Unset | None = UNSET,
    max_output_tokens: int | Unset | None = UNSET,
    max_tool_calls: int | Unset | None = UNSET,
    metadata: Mapping[str, str] | Unset | None = UNSET,
    modalities: Sequence[OutputModalityEnumInput] | Unset = UNSET,
    model: str | Unset = UNSET,
    models: Sequence[str] | Unset = UNSET,
    parallel_tool_calls: bool | Unset | None = UNSET,
    plugins: Sequence[ResponsesRequestPluginInput] | Unset = UNSET,
    presence_penalty: float | Unset | None = UNSET,
    previous_response_id: Any = UNSET,
    prompt: StoredPromptTemplateInput | Unset | None = UNSET,
    prompt_cache_key: str | Unset | None = UNSET,
    prompt_cache_options: PromptCacheOptionsInput | Unset | None = UNSET,
    provider: ProviderPreferencesInput | Unset | None = UNSET,
    reasoning: ReasoningConfigInput | Unset | None = UNSET,
    safety_identifier: str | Unset | None = UNSET,
    service_tier: ResponsesRequestServiceTierInput | Unset | None = UNSET,
    session_id: str | Unset = UNSET,
    stop: ResponsesRequestStopInput | Unset | None = UNSET,
    stop_server_tools_when: Sequence[StopServerToolsWhenConditionInput] | Unset = UNSET,
    store: Literal[False] | Unset = UNSET,
    temperature: float | Unset | None = UNSET,
    text: TextExtendedConfigInput | Unset = UNSET,
    tool_choice: OpenAIResponsesToolChoiceUnionInput | Unset = UNSET,
    tools: Sequence[ResponsesRequestToolUnionInput] | Unset = UNSET,
    top_k: int | Unset = UNSET,
    top_logprobs: int | Unset | None = UNSET,
    top_p: float | Unset | None = UNSET,
    trace: TraceConfigInput | Unset = UNSET,
    truncation: OpenAIResponsesTruncationInput | Unset | None = UNSET,
    user: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[EventStream[StreamEvents, OpenResponsesResult], ResponsesSendStreamError]:
    """Create a response and receive it as events while it is written.

    Events are those of OpenAI's Responses API: the response's start, pieces of text, reasoning and tool calls, and the
    finished response with the usage. Leaving the stream early closes the connection. Any API key will do.

    Example::

        match await responses_send_stream(core, model="openai/gpt-5", input="Name three rivers."):
            case Ok(stream):
                async with stream:
                    async for event in stream:
                        print(event.value if event else event.error)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        openrouter_metadata: Set to `enabled` to get details of how the request was routed, in `openrouter_metadata` of
            the answer.
        background: Whether to run the request in the background and answer before it is done.
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
        include: Extra parts to put into the answer, such as `reasoning.encrypted_content`.
        input: The conversation: text, or a list of messages, tool calls and tool results, oldest first.
        instructions: System prompt, placed before the input.
        max_output_tokens: Most tokens to write, reasoning included.
        max_tool_calls: Most calls of built-in tools in one response.
        metadata: Key-value pairs of your own to attach to the request.
        modalities: Kinds of output the model is to produce, such as "text" and "image"; it must support them.
        model: Slug of the model, such as `openai/gpt-5`; variants carry a suffix, such as `:free`.
        models: Model slugs to try in order when the one before cannot answer (fallbacks).
        parallel_tool_calls: Whether the model may call several tools in one turn.
        plugins: OpenRouter plugins to apply, each named by its `id`, such as `web`, `file-parser` or
            `response-healing`.
        presence_penalty: Penalty for tokens that have occurred at all, usually -2 to 2; above 0 favours new topics.
        previous_response_id: Id of an earlier response; OpenRouter keeps none, so send the earlier turns in `input`
            instead.
        prompt: Stored prompt template, by id, and the values of its variables.
        prompt_cache_key: Key that groups requests with a common beginning, so that a provider's prompt cache is hit
            more often.
        prompt_cache_options: How the provider caches the prompt: `mode` is "explicit", `ttl` how long an entry is kept.
        provider: Which providers may serve the request, in what order, and what they must fulfil.
        reasoning: How much the model reasons before it answers, and what of that is returned.
        safety_identifier: Stable id of your end user, for abuse detection; a hash is best.
        service_tier: Tier of service asked of the provider, such as "flex" (cheaper, slower) or "priority" (faster,
            dearer).
        session_id: Your id for the conversation or job, which groups its requests in logs and traces.
        stop: String, or list of strings, at which generation ends; the string itself is not returned.
        stop_server_tools_when: Conditions that end the loop of tools that OpenRouter runs itself: steps, tokens, cost
            in US dollars, a finish reason or a named tool call.
        store: Always false: OpenRouter keeps no responses.
        temperature: Randomness of sampling, usually 0 to 2; lower is more predictable.
        text: Form of the answer (plain text, JSON, or a JSON schema) and how wordy it is.
        tool_choice: Whether the model may, must or must not call tools, or which one it must call.
        tools: Tools the model may call: functions of your own, and tools that OpenRouter runs.
        top_k: Sample from the k most likely tokens only.
        top_logprobs: Number of most likely tokens to report at each position, with their log probabilities.
        top_p: Sample from the most likely tokens whose probabilities sum to this, 0 to 1 (nucleus sampling).
        trace: Names and ids under which observability destinations file this request; further keys are passed on.
        truncation: What to do with input longer than the context: `auto` drops parts of it, `disabled` fails.
        user: Your stable id for the end user, which helps to detect abuse; not a name or an address.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a stream of events; `collect()` gives the whole response.

        Err with one of:

        - `BadRequestResponseError` (400): the request is not valid, or the model does not take one of its parts.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `PaymentRequiredResponseError` (402): the account or the key has too few credits.
        - `ForbiddenResponseError` (403): the key may not use the model, or the input was refused.
        - `NotFoundResponseError` (404): no model of that name, or no provider that fits the request.
        - `RequestTimeoutResponseError` (408): the request took too long.
        - `PayloadTooLargeResponseError` (413): the input is too large.
        - `UnprocessableEntityResponseError` (422): the request is well formed but cannot be carried out.
        - `TooManyRequestsResponseError` (429): too many requests, here or at the provider.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider failed or gave an answer that is not valid.
        - `ServiceUnavailableResponseError` (503): no provider is available.
        - `EdgeNetworkTimeoutResponseError` (524): the provider took too long.
        - `ProviderOverloadedResponseError` (529): the provider is overloaded.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `StreamTruncatedError`: a stream ended with neither its end mark nor a finish reason.
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /responses``
    """
    return await call(_RESPONSES_SEND_STREAM, locals())


_BETA_RESPONSES_SEND = Operation(
    name="beta_responses_send",
    method="POST",
    path="/responses",
    headers=("openrouter_metadata",),
    body="json",
    properties=(
        "background",
        "cache_control",
        "debug",
        "deferred_tools",
        "frequency_penalty",
        "image_config",
        "include",
        "input",
        "instructions",
        "max_output_tokens",
        "max_tool_calls",
        "metadata",
        "modalities",
        "model",
        "models",
        "parallel_tool_calls",
        "plugins",
        "presence_penalty",
        "previous_response_id",
        "prompt",
        "prompt_cache_key",
        "prompt_cache_options",
        "provider",
        "reasoning",
        "safety_identifier",
        "service_tier",
        "session_id",
        "stop",
        "stop_server_tools_when",
        "store",
        "temperature",
        "text",
        "tool_choice",
        "tools",
        "top_k",
        "top_logprobs",
        "top_p",
        "trace",
        "truncation",
        "user",
    ),
    wire={"openrouter_metadata": "X-OpenRouter-Metadata"},
    spine=("output",),
    returns="OpenResponsesResult",
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


async def beta_responses_send(
    core: OpenRouterCore,
    *,
    openrouter_metadata: MetadataLevelInput | Unset | None = UNSET,
    background: bool | Unset | None = UNSET,
    cache_control: AnthropicCacheControlDirectiveInput | Unset = UNSET,
    debug: ChatDebugOptionsInput | Unset = UNSET,
    deferred_tools: DeferredToolsControlInput | Unset = UNSET,
    frequency_penalty: float | Unset | None = UNSET,
    image_config: Mapping[str, ImageConfigInput] | Unset = UNSET,
    include: Sequence[ResponseIncludesEnumInput] | Unset | None = UNSET,
    input: InputsUnionInput | Unset = UNSET,
    instructions: str | Unset | None = UNSET,
    max_output_tokens: int | Unset | None = UNSET,
    max_tool_calls: int | Unset | None = UNSET,
    metadata: Mapping[str, str] | Unset | None = UNSET,
    modalities: Sequence[OutputModalityEnumInput] | Unset = UNSET,
    model: str | Unset = UNSET,
    models: Sequence[str] | Unset = UNSET,
    parallel_tool_calls: bool | Unset | None = UNSET,
    plugins: Sequence[ResponsesRequestPluginInput] | Unset = UNSET,
    presence_penalty: float | Unset | None = UNSET,
    previous_response_id: Any = UNSET,
    prompt: StoredPromptTemplateInput | Unset | None = UNSET,
    prompt_cache_key: str | Unset | None = UNSET,
    prompt_cache_options: PromptCacheOptionsInput | Unset | None = UNSET,
    provider: ProviderPreferencesInput | Unset | None = UNSET,
    reasoning: ReasoningConfigInput | Unset | None = UNSET,
    safety_identifier: str | Unset | None = UNSET,
    service_tier: ResponsesRequestServiceTierInput | Unset | None = UNSET,
    session_id: str | Unset = UNSET,
    stop: ResponsesRequestStopInput | Unset | None = UNSET,
    stop_server_tools_when: Sequence[StopServerToolsWhenConditionInput] | Unset = UNSET,
    store: Literal[False] | Unset = UNSET,
    temperature: float | Unset | None = UNSET,
    text: TextExtendedConfigInput | Unset = UNSET,
    tool_choice: OpenAIResponsesToolChoiceUnionInput | Unset = UNSET,
    tools: Sequence[ResponsesRequestToolUnionInput] | Unset = UNSET,
    top_k: int | Unset = UNSET,
    top_logprobs: int | Unset | None = UNSET,
    top_p: float | Unset | None = UNSET,
    trace: TraceConfigInput | Unset = UNSET,
    truncation: OpenAIResponsesTruncationInput | Unset | None = UNSET,
    user: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[OpenResponsesResult, BetaResponsesSendError]:
    """Create a response (deprecated name of `responses_send`).

    Use `responses_send` instead: the arguments and the answer are the same. Any API key will do. Deprecated: call
    `responses_send`.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        openrouter_metadata: Set to `enabled` to get details of how the request was routed, in `openrouter_metadata` of
            the answer.
        background: Whether to run the request in the background and answer before it is done.
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
        include: Extra parts to put into the answer, such as `reasoning.encrypted_content`.
        input: The conversation: text, or a list of messages, tool calls and tool results, oldest first.
        instructions: System prompt, placed before the input.
        max_output_tokens: Most tokens to write, reasoning included.
        max_tool_calls: Most calls of built-in tools in one response.
        metadata: Key-value pairs of your own to attach to the request.
        modalities: Kinds of output the model is to produce, such as "text" and "image"; it must support them.
        model: Slug of the model, such as `openai/gpt-5`; variants carry a suffix, such as `:free`.
        models: Model slugs to try in order when the one before cannot answer (fallbacks).
        parallel_tool_calls: Whether the model may call several tools in one turn.
        plugins: OpenRouter plugins to apply, each named by its `id`, such as `web`, `file-parser` or
            `response-healing`.
        presence_penalty: Penalty for tokens that have occurred at all, usually -2 to 2; above 0 favours new topics.
        previous_response_id: Id of an earlier response; OpenRouter keeps none, so send the earlier turns in `input`
            instead.
        prompt: Stored prompt template, by id, and the values of its variables.
        prompt_cache_key: Key that groups requests with a common beginning, so that a provider's prompt cache is hit
            more often.
        prompt_cache_options: How the provider caches the prompt: `mode` is "explicit", `ttl` how long an entry is kept.
        provider: Which providers may serve the request, in what order, and what they must fulfil.
        reasoning: How much the model reasons before it answers, and what of that is returned.
        safety_identifier: Stable id of your end user, for abuse detection; a hash is best.
        service_tier: Tier of service asked of the provider, such as "flex" (cheaper, slower) or "priority" (faster,
            dearer).
        session_id: Your id for the conversation or job, which groups its requests in logs and traces.
        stop: String, or list of strings, at which generation ends; the string itself is not returned.
        stop_server_tools_when: Conditions that end the loop of tools that OpenRouter runs itself: steps, tokens, cost
            in US dollars, a finish reason or a named tool call.
        store: Always false: OpenRouter keeps no responses.
        temperature: Randomness of sampling, usually 0 to 2; lower is more predictable.
        text: Form of the answer (plain text, JSON, or a JSON schema) and how wordy it is.
        tool_choice: Whether the model may, must or must not call tools, or which one it must call.
        tools: Tools the model may call: functions of your own, and tools that OpenRouter runs.
        top_k: Sample from the k most likely tokens only.
        top_logprobs: Number of most likely tokens to report at each position, with their log probabilities.
        top_p: Sample from the most likely tokens whose probabilities sum to this, 0 to 1 (nucleus sampling).
        trace: Names and ids under which observability destinations file this request; further keys are passed on.
        truncation: What to do with input longer than the context: `auto` drops parts of it, `disabled` fails.
        user: Your stable id for the end user, which helps to detect abuse; not a name or an address.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the response: its `output` items, `status` and `usage`.

        Err with one of:

        - `BadRequestResponseError` (400): the request is not valid, or the model does not take one of its parts.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `PaymentRequiredResponseError` (402): the account or the key has too few credits.
        - `ForbiddenResponseError` (403): the key may not use the model, or the input was refused.
        - `NotFoundResponseError` (404): no model of that name, or no provider that fits the request.
        - `RequestTimeoutResponseError` (408): the request took too long.
        - `PayloadTooLargeResponseError` (413): the input is too large.
        - `UnprocessableEntityResponseError` (422): the request is well formed but cannot be carried out.
        - `TooManyRequestsResponseError` (429): too many requests, here or at the provider.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider failed or gave an answer that is not valid.
        - `ServiceUnavailableResponseError` (503): no provider is available.
        - `EdgeNetworkTimeoutResponseError` (524): the provider took too long.
        - `ProviderOverloadedResponseError` (529): the provider is overloaded.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /responses``
    """
    return await call(_BETA_RESPONSES_SEND, locals())
