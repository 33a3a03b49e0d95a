"""Presets: saved settings of requests, with versions, used by name as `@preset/slug`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openrouter_core.operation import Operation, Paging, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import (
        BadRequestResponseError,
        ClientError,
        ConflictResponseError,
        ForbiddenResponseError,
        InternalServerResponseError,
        NotFoundResponseError,
        OpenRouterDefaultError,
        ServiceUnavailableResponseError,
        UnauthorizedResponseError,
    )
    from openrouter_core.models import (
        CreatePresetFromInferenceResponse,
        GetPresetResponse,
        GetPresetVersionResponse,
        ListPresetsResponse,
        ListPresetVersionsResponse,
        Preset,
        PresetDesignatedVersion,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.paging import Page
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
        ModalityInput,
        PredictionInput,
        ResponseFormatInput,
    )
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

    PresetsListError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | InternalServerResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    PresetsGetError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    PresetsCreatePresetsChatCompletionsError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | ConflictResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    PresetsCreatePresetsMessagesError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | ConflictResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    PresetsCreatePresetsResponsesError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | ConflictResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    PresetsListVersionsError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    PresetsGetVersionError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_PRESETS_LIST = Operation(
    name="presets_list",
    method="GET",
    path="/presets",
    query=("offset", "limit"),
    kind="page",
    spine=("data",),
    returns="ListPresetsResponse",
    paging=Paging(items="data", page_size=50),
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        500: "InternalServerResponseError",
        503: "ServiceUnavailableResponseError",
    },
)


async def presets_list(
    core: OpenRouterCore,
    *,
    offset: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[Preset, ListPresetsResponse], PresetsListError]:
    """List the presets.

    Without their settings: `presets_get` gives those of one preset. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        offset: Number of items to skip before the first one returned.
        limit: Most presets to return, 1 to 100; 50 if left out.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a page of presets, in `data`, with `total_count`.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not do this, or moderation refused the input.
        - `InternalServerResponseError` (500): the server failed.
        - `ServiceUnavailableResponseError` (503): presets are not available at present.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /presets``
    """
    return await call(_PRESETS_LIST, locals())


_PRESETS_GET = Operation(
    name="presets_get",
    method="GET",
    path="/presets/{slug}",
    spine=("data",),
    returns="GetPresetResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
        503: "ServiceUnavailableResponseError",
    },
)


async def presets_get(
    core: OpenRouterCore,
    *,
    slug: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[GetPresetResponse, PresetsGetError]:
    """Get one preset with its designated version.

    The designated version is the one that requests use; its `config` holds the settings. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        slug: Slug of the preset, as used in `@preset/slug`.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the preset, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not see this preset.
        - `NotFoundResponseError` (404): no such preset.
        - `InternalServerResponseError` (500): the server failed.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /presets/{slug}``
    """
    return await call(_PRESETS_GET, locals())


_PRESETS_CREATE_PRESETS_CHAT_COMPLETIONS = Operation(
    name="presets_create_presets_chat_completions",
    method="POST",
    path="/presets/{slug}/chat/completions",
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
        "stream",
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
    spine=("data",),
    returns="CreatePresetFromInferenceResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        409: "ConflictResponseError",
        500: "InternalServerResponseError",
    },
)


async def presets_create_presets_chat_completions(
    core: OpenRouterCore,
    *,
    slug: str,
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
    stream: bool | Unset = UNSET,
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
) -> Result[CreatePresetFromInferenceResponse, PresetsCreatePresetsChatCompletionsError]:
    """Save the settings of a chat request as a preset.

    Takes the body of `chat_send` and keeps its settings under the slug; no completion is returned. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        slug: Slug of the preset to save to, as used in `@preset/slug`.
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
        logit_bias: Token ids to what is added to their logits, -100 to 100.
        logprobs: Whether the answer carries the log probabilities of its tokens.
        max_completion_tokens: Most tokens to write, reasoning included.
        max_tokens: Most tokens to generate; the answer is cut off there.
        metadata: Key-value pairs of your own to attach to the request.
        min_p: Least probability of a token, relative to that of the likeliest one, 0 to 1.
        modalities: Kinds of output the model is to produce, such as "text" and "image"; it must support them.
        model: Slug of the model, such as `openai/gpt-5`; variants carry a suffix, such as `:free`.
        models: Model slugs to try in order when the one before cannot answer (fallbacks).
        parallel_tool_calls: Whether the model may call several tools in one turn.
        plugins: OpenRouter plugins to apply, each named by its `id`, such as `web`, `file-parser` or
            `response-healing`.
        prediction: Text that the answer is expected to repeat in large part, which makes it quicker.
        presence_penalty: Penalty for tokens that have occurred at all, usually -2 to 2; above 0 favours new topics.
        prompt_cache_key: Key that groups requests with a common beginning, so that a provider's prompt cache is hit
            more often.
        prompt_cache_options: How the provider caches the prompt: `mode` is "explicit", `ttl` how long an entry is kept.
        provider: Which providers may serve the request, in what order, and what they must fulfil.
        reasoning: How much the model reasons before it answers, and what of that is returned.
        reasoning_effort: How much to reason, from `none` to `max`; a short form of `reasoning.effort`.
        repetition_penalty: Penalty on tokens that occur already, prompt included; 1 means none.
        response_format: Form of the answer: text, a JSON object, JSON that follows a schema, a grammar or Python.
        seed: Seed for sampling; equal requests then give the same result where the provider supports it, with no
            guarantee.
        service_tier: Tier of service asked of the provider, such as "flex" (cheaper, slower) or "priority" (faster,
            dearer).
        session_id: Your id for the conversation or job, which groups its requests in logs and traces.
        stop: String, or list of strings, at which generation ends; the string itself is not returned.
        stop_server_tools_when: Conditions that end the loop of tools that OpenRouter runs itself: steps, tokens, cost
            in US dollars, a finish reason or a named tool call.
        stream: Whether the answer comes as a stream of events.
        stream_options: Options of streamed answers.
        temperature: Randomness of sampling, usually 0 to 2; lower is more predictable.
        tool_choice: Whether the model may, must or must not call tools, or which one it must call.
        tools: Tools the model may call: functions of your own, and tools that OpenRouter runs.
        top_a: Drops tokens much less likely than the likeliest one, 0 to 1; 0 drops none.
        top_k: Sample from the k most likely tokens only.
        top_logprobs: Number of most likely tokens to report at each position, with their log probabilities.
        top_p: Sample from the most likely tokens whose probabilities sum to this, 0 to 1 (nucleus sampling).
        trace: Names and ids under which observability destinations file this request; further keys are passed on.
        user: Your stable id for the end user, which helps to detect abuse; not a name or an address.
        include_reasoning: Whether the answer carries the reasoning of the model; `reasoning` says more.
        n: Number of answers to write, each a choice of its own; few providers write more than one.
        preset: Slug of another preset whose settings apply where the request has none.
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
        Ok: the preset with its designated version, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the body is not a valid chat request, or holds what a preset cannot keep.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not change presets.
        - `NotFoundResponseError` (404): it does not exist, or it is not yours.
        - `ConflictResponseError` (409): the save conflicts with another change of the preset.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /presets/{slug}/chat/completions``
    """
    return await call(_PRESETS_CREATE_PRESETS_CHAT_COMPLETIONS, locals())


_PRESETS_CREATE_PRESETS_MESSAGES = Operation(
    name="presets_create_presets_messages",
    method="POST",
    path="/presets/{slug}/messages",
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
        "stream",
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
    spine=("data",),
    returns="CreatePresetFromInferenceResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        409: "ConflictResponseError",
        500: "InternalServerResponseError",
    },
)


async def presets_create_presets_messages(
    core: OpenRouterCore,
    *,
    slug: str,
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
    stream: bool | Unset = UNSET,
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
) -> Result[CreatePresetFromInferenceResponse, PresetsCreatePresetsMessagesError]:
    """Save the settings of a Messages request as a preset.

    Takes the body of `messages_create` and keeps its settings under the slug; no message is returned. Any API key will
    do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        slug: Slug of the preset to save to, as used in `@preset/slug`.
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
        stop_sequences: Texts at which the model stops.
        stop_server_tools_when: Conditions that end the loop of tools that OpenRouter runs itself: steps, tokens, cost
            in US dollars, a finish reason or a named tool call.
        stream: Whether the answer comes as a stream of events.
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
        Ok: the preset with its designated version, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the body is not a valid Messages request, or holds what a preset cannot keep.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not change presets.
        - `NotFoundResponseError` (404): it does not exist, or it is not yours.
        - `ConflictResponseError` (409): the save conflicts with another change of the preset.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /presets/{slug}/messages``
    """
    return await call(_PRESETS_CREATE_PRESETS_MESSAGES, locals())


_PRESETS_CREATE_PRESETS_RESPONSES = Operation(
    name="presets_create_presets_responses",
    method="POST",
    path="/presets/{slug}/responses",
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
        "stream",
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
    spine=("data",),
    returns="CreatePresetFromInferenceResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        409: "ConflictResponseError",
        500: "InternalServerResponseError",
    },
)


async def presets_create_presets_responses(
    core: OpenRouterCore,
    *,
    slug: str,
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
    stream: bool | Unset = UNSET,
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
) -> Result[CreatePresetFromInferenceResponse, PresetsCreatePresetsResponsesError]:
    """Save the settings of a Responses request as a preset.

    Takes the body of `responses_send` and keeps its settings under the slug; no response is returned. Any API key will
    do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        slug: Slug of the preset to save to, as used in `@preset/slug`.
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
        input: What the model is given.
        instructions: Instructions that go before the conversation, as a system message does.
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
        stream: Whether the answer comes as a stream of events.
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
        Ok: the preset with its designated version, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the body is not a valid Responses request, or holds what a preset cannot
          keep.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not change presets.
        - `NotFoundResponseError` (404): it does not exist, or it is not yours.
        - `ConflictResponseError` (409): the save conflicts with another change of the preset.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /presets/{slug}/responses``
    """
    return await call(_PRESETS_CREATE_PRESETS_RESPONSES, locals())


_PRESETS_LIST_VERSIONS = Operation(
    name="presets_list_versions",
    method="GET",
    path="/presets/{slug}/versions",
    query=("offset", "limit"),
    kind="page",
    spine=("data",),
    returns="ListPresetVersionsResponse",
    paging=Paging(items="data", page_size=50),
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
        503: "ServiceUnavailableResponseError",
    },
)


async def presets_list_versions(
    core: OpenRouterCore,
    *,
    slug: str,
    offset: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[PresetDesignatedVersion | None, ListPresetVersionsResponse], PresetsListVersionsError]:
    """List the versions of a preset.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        slug: Slug of the preset, as used in `@preset/slug`.
        offset: Number of items to skip before the first one returned.
        limit: Most versions to return, 1 to 100; 50 if left out.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a page of versions with their settings, in `data`, and `total_count`.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not see this preset.
        - `NotFoundResponseError` (404): no such preset.
        - `InternalServerResponseError` (500): the server failed.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /presets/{slug}/versions``
    """
    return await call(_PRESETS_LIST_VERSIONS, locals())


_PRESETS_GET_VERSION = Operation(
    name="presets_get_version",
    method="GET",
    path="/presets/{slug}/versions/{version}",
    returns="GetPresetVersionResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
        503: "ServiceUnavailableResponseError",
    },
)


async def presets_get_version(
    core: OpenRouterCore,
    *,
    slug: str,
    version: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[GetPresetVersionResponse, PresetsGetVersionError]:
    """Get one version of a preset.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        slug: Slug of the preset, as used in `@preset/slug`.
        version: Version of the preset to get.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the version with its settings, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the version is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not see this preset.
        - `NotFoundResponseError` (404): no such preset or version.
        - `InternalServerResponseError` (500): the server failed.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /presets/{slug}/versions/{version}``
    """
    return await call(_PRESETS_GET_VERSION, locals())
