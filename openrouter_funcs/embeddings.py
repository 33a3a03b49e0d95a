"""Embeddings: vectors that stand for the meaning of text and other input."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, Paging, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import (
        BadGatewayResponseError,
        BadRequestResponseError,
        ClientClosedRequestResponseError,
        ClientError,
        EdgeNetworkTimeoutResponseError,
        ForbiddenResponseError,
        GatewayTimeoutResponseError,
        InternalServerResponseError,
        NotFoundResponseError,
        OpenRouterDefaultError,
        PayloadTooLargeResponseError,
        PaymentRequiredResponseError,
        ProviderOverloadedResponseError,
        RequestTimeoutResponseError,
        ServiceUnavailableResponseError,
        TooManyRequestsResponseError,
        UnauthorizedResponseError,
    )
    from openrouter_core.models import CreateEmbeddingsResponseBody, Model, ModelsListResponse
    from openrouter_core.options import RequestOptions
    from openrouter_core.paging import Page
    from openrouter_core.params.embeddings import CreateEmbeddingsInputUnionInput, EncodingFormatInput
    from openrouter_core.params.shared import ProviderPreferencesInput, TraceConfigInput
    from openrouter_core.result import Result

    EmbeddingsGenerateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | PaymentRequiredResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | PayloadTooLargeResponseError
        | TooManyRequestsResponseError
        | ClientClosedRequestResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | ServiceUnavailableResponseError
        | GatewayTimeoutResponseError
        | EdgeNetworkTimeoutResponseError
        | ProviderOverloadedResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    EmbeddingsListModelsError: TypeAlias = (
        BadRequestResponseError | InternalServerResponseError | OpenRouterDefaultError | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_EMBEDDINGS_GENERATE = Operation(
    name="embeddings_generate",
    method="POST",
    path="/embeddings",
    body="json",
    properties=("input", "model", "dimensions", "encoding_format", "input_type", "provider", "session_id", "trace", "user"),
    accept="application/json;q=1, text/event-stream;q=0",
    spine=("data", "data.*.embedding"),
    returns="CreateEmbeddingsResponseBody",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        402: "PaymentRequiredResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        413: "PayloadTooLargeResponseError",
        429: "TooManyRequestsResponseError",
        499: "ClientClosedRequestResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
        504: "GatewayTimeoutResponseError",
        524: "EdgeNetworkTimeoutResponseError",
        529: "ProviderOverloadedResponseError",
    },
)


async def embeddings_generate(
    core: OpenRouterCore,
    *,
    input: CreateEmbeddingsInputUnionInput,
    model: str,
    dimensions: int | Unset = UNSET,
    encoding_format: EncodingFormatInput | Unset = UNSET,
    input_type: str | Unset = UNSET,
    provider: ProviderPreferencesInput | Unset | None = UNSET,
    session_id: str | Unset = UNSET,
    trace: TraceConfigInput | Unset = UNSET,
    user: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[CreateEmbeddingsResponseBody, EmbeddingsGenerateError]:
    """Turn text or other input into embedding vectors.

    One call takes one input or several. Costs credits; `usage.cost` says how much, in US dollars. Any API key will do.

    Example::

        match await embeddings_generate(core, model="openai/text-embedding-3-small", input=["a cat", "a dog"]):
            case Ok(result):
                vectors = [item.embedding for item in result.data]
                print(len(vectors), result.usage)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        input: What to embed: a text, a list of texts, token ids, lists of token ids, or items with `content` parts such
            as text and images.
        model: Slug of the embedding model, such as `openai/text-embedding-3-small`.
        dimensions: Length of the vectors, for models that can shorten them.
        encoding_format: Form of the vectors: "float" for lists of numbers, "base64" for packed text.
        input_type: What the vectors are for, such as "search_query" or "search_document", for models that tell these
            apart.
        provider: Which providers may serve the request, in what order, and what they must fulfil.
        session_id: Your id for the conversation or job, which groups its requests in logs and traces.
        trace: Names and ids under which observability destinations file this request; further keys are passed on.
        user: Your stable id for the end user, which helps to detect abuse; not a name or an address.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the vectors, in `data`, one per input with its `index`; tokens and cost in `usage`.

        Err with one of:

        - `BadRequestResponseError` (400): the request does not fit, such as an input longer than the model takes.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `PaymentRequiredResponseError` (402): the credits of the account, or the limit of the key, do not cover the
          request.
        - `ForbiddenResponseError` (403): the key or a guardrail forbids the request.
        - `NotFoundResponseError` (404): the model is unknown or makes no embeddings, or no endpoint fulfils what
          `provider` asks.
        - `RequestTimeoutResponseError` (408): the request took too long.
        - `PayloadTooLargeResponseError` (413): the request is too large.
        - `TooManyRequestsResponseError` (429): too many requests; `retry_after` says how long to wait, where known.
        - `ClientClosedRequestResponseError` (499): the connection was closed before the answer was ready.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider failed or gave an invalid answer.
        - `ServiceUnavailableResponseError` (503): no provider can serve the request at present.
        - `GatewayTimeoutResponseError` (504): the provider did not answer in time.
        - `EdgeNetworkTimeoutResponseError` (524): the provider took too long to answer.
        - `ProviderOverloadedResponseError` (529): the provider is overloaded.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /embeddings``
    """
    return await call(_EMBEDDINGS_GENERATE, locals())


_EMBEDDINGS_LIST_MODELS = Operation(
    name="embeddings_list_models",
    method="GET",
    path="/embeddings/models",
    query=("offset", "limit"),
    keyless=True,
    kind="page",
    spine=("data",),
    returns="ModelsListResponse",
    paging=Paging(items="data", page_size=500),
    errors={400: "BadRequestResponseError", 500: "InternalServerResponseError"},
)


async def embeddings_list_models(
    core: OpenRouterCore,
    *,
    offset: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[Model, ModelsListResponse], EmbeddingsListModelsError]:
    """List the models that make embeddings.

    Needs no key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        offset: Number of items to skip before the first one returned.
        limit: Most models per page, 1 to 1,000.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a `Page` of models in `items`, with prices and context lengths.

        Err with one of:

        - `BadRequestResponseError` (400): an argument is not valid.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /embeddings/models``
    """
    return await call(_EMBEDDINGS_LIST_MODELS, locals())
