"""Messages: conversations in the form of Anthropic's Messages API, with any model."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import (
        BadRequestResponseError,
        ClientError,
        ForbiddenResponseError,
        InternalServerResponseError,
        NotFoundResponseError,
        OpenRouterDefaultError,
        ProviderOverloadedResponseError,
        ServiceUnavailableResponseError,
        StreamTruncatedError,
        TooManyRequestsResponseError,
        UnauthorizedResponseError,
    )
    from openrouter_core.models import MessagesResult, MessagesStreamEvents
    from openrouter_core.options import RequestOptions
    from openrouter_core.params.messages import (
        AnthropicSafeguardInput,
        ContextManagementInput,
        MessagesFallbackParamInput,
        MessagesMessageParamInput,
        MessagesOutputConfigInput,
        MessagesRequestMetadataInput,
        MessagesRequestPluginInput,
        MessagesRequestToolUnionInput,
        SpeedInput,
        SystemInput,
        ThinkingInput,
        ToolChoiceInput,
    )
    from openrouter_core.params.shared import (
        AnthropicCacheControlDirectiveInput,
        DeferredToolsControlInput,
        ProviderPreferencesInput,
        StopServerToolsWhenConditionInput,
        TraceConfigInput,
    )
    from openrouter_core.result import Result
    from openrouter_core.streams import EventStream

    MessagesCreateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | ServiceUnavailableResponseError
        | ProviderOverloadedResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    MessagesCreateStreamError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | ServiceUnavailableResponseError
        | ProviderOverloadedResponseError
        | OpenRouterDefaultError
        | StreamTruncatedError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_MESSAGES_CREATE = Operation(
    name="messages_create",
    method="POST",
    path="/messages",
    body="json",
    properties=(
        "messages",
        "model",
        "cache_control",
        "context_management",
        "deferred_tools",
        "fallbacks",
        "max_tokens",
        "metadata",
        "models",
        "output_config",
        "plugins",
        "provider",
        "safeguards",
        "service_tier",
        "session_id",
        "speed",
        "stop_sequences",
        "stop_server_tools_when",
        "system",
        "temperature",
        "thinking",
        "tool_choice",
        "tools",
        "top_k",
        "top_p",
        "trace",
        "user",
    ),
    spine=("content",),
    returns="MessagesResult",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        503: "ServiceUnavailableResponseError",
        529: "ProviderOverloadedResponseError",
    },
)


async def messages_create(
    core: OpenRouterCore,
    *,
    messages: Sequence[MessagesMessageParamInput] | None,
    model: str,
    cache_control: AnthropicCacheControlDirectiveInput | Unset = UNSET,
    context_management: ContextManagementInput | Unset | None = UNSET,
    deferred_tools: DeferredToolsControlInput | Unset = UNSET,
    fallbacks: Sequence[MessagesFallbackParamInput] | Unset | None = UNSET,
    max_tokens: int | Unset = UNSET,
    metadata: MessagesRequestMetadataInput | Unset = UNSET,
    models: Sequence[str] | Unset = UNSET,
    output_config: MessagesOutputConfigInput | Unset = UNSET,
    plugins: Sequence[MessagesRequestPluginInput] | Unset = UNSET,
    provider: ProviderPreferencesInput | Unset | None = UNSET,
    safeguards: Sequence[AnthropicSafeguardInput] | Unset | None = UNSET,
    service_tier: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
    speed: SpeedInput | Unset | None = UNSET,
    stop_sequences: Sequence[str] | Unset = UNSET,
    stop_server_tools_when: Sequence[StopServerToolsWhenConditionInput] | Unset = UNSET,
    system: SystemInput | Unset = UNSET,
    temperature: float | Unset = UNSET,
    thinking: ThinkingInput | Unset = UNSET,
    tool_choice: ToolChoiceInput | Unset = UNSET,
    tools: Sequence[MessagesRequestToolUnionInput] | Unset = UNSET,
    top_k: int | Unset = UNSET,
    top_p: float | Unset = UNSET,
    trace: TraceConfigInput | Unset = UNSET,
    user: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[MessagesResult, MessagesCreateError]:
    """Create a message in the form of Anthropic's Messages API.

    Takes and gives what that API does, for models of every provider, so that programs written for it work here. The
    answer is charged by its tokens. Any API key will do.

    Example::

        match await messages_create(
            core,
            model="anthropic/claude-sonnet-4.5",
            max_tokens=200,
            messages=[{"role": "user", "content": "Name three rivers."}],
        ):
            case Ok(message):
                print(message.content, message.usage)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        messages: Turns of the conversation, oldest first, with roles `user` and `assistant`.
        model: Slug of the model, such as `openai/gpt-5`; variants carry a suffix, such as `:free`.
        cache_control: Anthropic-style cache breakpoint for the whole request, placed on the last part that can be
            cached; `ttl` is "5m" or "1h".
        context_management: Edits that keep a long conversation within the context: clear old tool uses or thinking, or
            compact.
        deferred_tools: How the model finds tools whose definitions are deferred: the search strategy (BM25, regular
            expression or a tool of your own) and the protocol.
        fallbacks: Models to try in turn when the first one fails.
        max_tokens: Most tokens to write, thinking included.
        metadata: Who the request is for: `user_id`, an id of yours that does not identify a person.
        models: Model slugs to try in order when the one before cannot answer (fallbacks).
        output_config: How much effort to spend, the form of the answer (a JSON schema), and a budget of tokens for the
            whole task.
        plugins: OpenRouter plugins to apply, each named by its `id`, such as `web`, `file-parser` or
            `response-healing`.
        provider: Which providers may serve the request, in what order, and what they must fulfil.
        safeguards: Safety classifiers to run on the request, each with its type and context.
        service_tier: Tier of service asked of the provider, such as "flex" (cheaper, slower) or "priority" (faster,
            dearer).
        session_id: Your id for the conversation or job, which groups its requests in logs and traces.
        speed: `fast` for quicker output where the model offers it, else `standard`.
        stop_sequences: Texts at which the model stops; the one met is in `stop_sequence` of the answer.
        stop_server_tools_when: Conditions that end the loop of tools that OpenRouter runs itself: steps, tokens, cost
            in US dollars, a finish reason or a named tool call.
        system: System prompt: text, or text blocks that may carry cache marks.
        temperature: Randomness of sampling, usually 0 to 2; lower is more predictable.
        thinking: Whether and how the model thinks before it answers; `enabled` takes a budget of tokens.
        tool_choice: Whether the model may, must or must not call tools, or which one it must call.
        tools: Tools the model may call: functions of your own, and tools that OpenRouter runs.
        top_k: Sample from the k most likely tokens only.
        top_p: Sample from the most likely tokens whose probabilities sum to this, 0 to 1 (nucleus sampling).
        trace: Names and ids under which observability destinations file this request; further keys are passed on.
        user: Your stable id for the end user, which helps to detect abuse; not a name or an address.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the message: its `content` blocks, `stop_reason` and `usage`.

        Err with one of:

        - `BadRequestResponseError` (400): the request is not valid, or the model does not take one of its parts.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not use the model, or the input was refused.
        - `NotFoundResponseError` (404): no model of that name, or no provider that fits the request.
        - `TooManyRequestsResponseError` (429): too many requests, here or at the provider.
        - `InternalServerResponseError` (500): the server failed.
        - `ServiceUnavailableResponseError` (503): no provider is available.
        - `ProviderOverloadedResponseError` (529): the provider is overloaded.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /messages``
    """
    return await call(_MESSAGES_CREATE, locals())


_MESSAGES_CREATE_STREAM = Operation(
    name="messages_create_stream",
    method="POST",
    path="/messages",
    body="json",
    properties=(
        "messages",
        "model",
        "cache_control",
        "context_management",
        "deferred_tools",
        "fallbacks",
        "max_tokens",
        "metadata",
        "models",
        "output_config",
        "plugins",
        "provider",
        "safeguards",
        "service_tier",
        "session_id",
        "speed",
        "stop_sequences",
        "stop_server_tools_when",
        "system",
        "temperature",
        "thinking",
        "tool_choice",
        "tools",
        "top_k",
        "top_p",
        "trace",
        "user",
    ),
    constants={"stream": True},
    kind="stream",
    accept="text/event-stream",
    events="MessagesStreamEvents",
    whole="MessagesResult",
    spine=("content",),
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        503: "ServiceUnavailableResponseError",
        529: "ProviderOverloadedResponseError",
    },
)


async def messages_create_stream(
    core: OpenRouterCore,
    *,
    messages: Sequence[MessagesMessageParamInput] | None,
    model: str,
    cache_control: AnthropicCacheControlDirectiveInput | Unset = UNSET,
    context_management: ContextManagementInput | Unset | None = UNSET,
    deferred_tools: DeferredToolsControlInput | Unset = UNSET,
    fallbacks: Sequence[MessagesFallbackParamInput] | Unset | None = UNSET,
    max_tokens: int | Unset = UNSET,
    metadata: MessagesRequestMetadataInput | Unset = UNSET,
    models: Sequence[str] | Unset = UNSET,
    output_config: MessagesOutputConfigInput | Unset = UNSET,
    plugins: Sequence[MessagesRequestPluginInput] | Unset = UNSET,
    provider: ProviderPreferencesInput | Unset | None = UNSET,
    safeguards: Sequence[AnthropicSafeguardInput] | Unset | None = UNSET,
    service_tier: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
    speed: SpeedInput | Unset | None = UNSET,
    stop_sequences: Sequence[str] | Unset = UNSET,
    stop_server_tools_when: Sequence[StopServerToolsWhenConditionInput] | Unset = UNSET,
    system: SystemInput | Unset = UNSET,
    temperature: float | Unset = UNSET,
    thinking: ThinkingInput | Unset = UNSET,
    tool_choice: ToolChoiceInput | Unset = UNSET,
    tools: Sequence[MessagesRequestToolUnionInput] | Unset = UNSET,
    top_k: int | Unset = UNSET,
    top_p: float | Unset = UNSET,
    trace: TraceConfigInput | Unset = UNSET,
    user: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[EventStream[MessagesStreamEvents, MessagesResult], MessagesCreateStreamError]:
    """Create a message and receive it as events while it is written.

    Events are those of Anthropic's API: the start of the message, each content block's start, pieces and end, then the
    stop reason with the usage. Any API key will do.

    Example::

        match await messages_create_stream(
            core,
            model="anthropic/claude-sonnet-4.5",
            max_tokens=200,
            messages=[{"role": "user", "content": "Name three rivers."}],
        ):
            case Ok(stream):
                async with stream:
                    async for event in stream:
                        print(event.value if event else event.error)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        messages: Turns of the conversation, oldest first, with roles `user` and `assistant`.
        model: Slug of the model, such as `openai/gpt-5`; variants carry a suffix, such as `:free`.
        cache_control: Anthropic-style cache breakpoint for the whole request, placed on the last part that can be
            cached; `ttl` is "5m" or "1h".
        context_management: Edits that keep a long conversation within the context: clear old tool uses or thinking, or
            compact.
        deferred_tools: How the model finds tools whose definitions are deferred: the search strategy (BM25, regular
            expression or a tool of your own) and the protocol.
        fallbacks: Models to try in turn when the first one fails.
        max_tokens: Most tokens to write, thinking included.
        metadata: Who the request is for: `user_id`, an id of yours that does not identify a person.
        models: Model slugs to try in order when the one before cannot answer (fallbacks).
        output_config: How much effort to spend, the form of the answer (a JSON schema), and a budget of tokens for the
            whole task.
        plugins: OpenRouter plugins to apply, each named by its `id`, such as `web`, `file-parser` or
            `response-healing`.
        provider: Which providers may serve the request, in what order, and what they must fulfil.
        safeguards: Safety classifiers to run on the request, each with its type and context.
        service_tier: Tier of service asked of the provider, such as "flex" (cheaper, slower) or "priority" (faster,
            dearer).
        session_id: Your id for the conversation or job, which groups its requests in logs and traces.
        speed: `fast` for quicker output where the model offers it, else `standard`.
        stop_sequences: Texts at which the model stops; the one met is in `stop_sequence` of the answer.
        stop_server_tools_when: Conditions that end the loop of tools that OpenRouter runs itself: steps, tokens, cost
            in US dollars, a finish reason or a named tool call.
        system: System prompt: text, or text blocks that may carry cache marks.
        temperature: Randomness of sampling, usually 0 to 2; lower is more predictable.
        thinking: Whether and how the model thinks before it answers; `enabled` takes a budget of tokens.
        tool_choice: Whether the model may, must or must not call tools, or which one it must call.
        tools: Tools the model may call: functions of your own, and tools that OpenRouter runs.
        top_k: Sample from the k most likely tokens only.
        top_p: Sample from the most likely tokens whose probabilities sum to this, 0 to 1 (nucleus sampling).
        trace: Names and ids under which observability destinations file this request; further keys are passed on.
        user: Your stable id for the end user, which helps to detect abuse; not a name or an address.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a stream of events; `collect()` gives the whole message.

        Err with one of:

        - `BadRequestResponseError` (400): the request is not valid, or the model does not take one of its parts.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not use the model, or the input was refused.
        - `NotFoundResponseError` (404): no model of that name, or no provider that fits the request.
        - `TooManyRequestsResponseError` (429): too many requests, here or at the provider.
        - `InternalServerResponseError` (500): the server failed.
        - `ServiceUnavailableResponseError` (503): no provider is available.
        - `ProviderOverloadedResponseError` (529): the provider is overloaded.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `StreamTruncatedError`: a stream ended with neither its end mark nor a finish reason.
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /messages``
    """
    return await call(_MESSAGES_CREATE_STREAM, locals())
