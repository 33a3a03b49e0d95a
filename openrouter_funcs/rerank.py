"""Rerank: documents put in order of their relevance to a query."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        ServiceUnavailableResponseError,
        TooManyRequestsResponseError,
        UnauthorizedResponseError,
    )
    from openrouter_core.models import CreateRerankResponseBody
    from openrouter_core.options import RequestOptions
    from openrouter_core.params.rerank import DocumentInput
    from openrouter_core.params.shared import ProviderPreferencesInput, TraceConfigInput
    from openrouter_core.result import Result

    RerankRerankError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | PaymentRequiredResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | PayloadTooLargeResponseError
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

_RERANK_RERANK = Operation(
    name="rerank_rerank",
    method="POST",
    path="/rerank",
    body="json",
    properties=("documents", "model", "query", "provider", "session_id", "top_n", "trace", "user"),
    accept="application/json;q=1, text/event-stream;q=0",
    spine=("results",),
    returns="CreateRerankResponseBody",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        402: "PaymentRequiredResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        413: "PayloadTooLargeResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        503: "ServiceUnavailableResponseError",
        524: "EdgeNetworkTimeoutResponseError",
        529: "ProviderOverloadedResponseError",
    },
)


async def rerank_rerank(
    core: OpenRouterCore,
    *,
    documents: Sequence[DocumentInput],
    model: str,
    query: str,
    provider: ProviderPreferencesInput | Unset | None = UNSET,
    session_id: str | Unset = UNSET,
    top_n: int | Unset = UNSET,
    trace: TraceConfigInput | Unset = UNSET,
    user: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[CreateRerankResponseBody, RerankRerankError]:
    """Put documents in order of their relevance to a query.

    Each result has the `index` of its document in the request and a score that is greater the more relevant it is. Any
    API key will do.

    Example::

        documents = ["Paris lies on the Seine.", "Bees make honey."]
        match await rerank_rerank(core, model="cohere/rerank-v3.5", query="city on a river", documents=documents):
            case Ok(ranking):
                print(ranking.results[0].index, ranking.results[0].relevance_score)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        documents: Documents to rank: texts, or objects with a `text` or an `image`.
        model: Rerank model, as `author/slug`.
        query: What the documents are compared with.
        provider: Which providers may serve the request, in what order, and what they must fulfil.
        session_id: Your id for the conversation or job, which groups its requests in logs and traces.
        top_n: How many of the best results to return; all if left out.
        trace: Names and ids under which observability destinations file this request; further keys are passed on.
        user: Your stable id for the end user, which helps to detect abuse; not a name or an address.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the results, most relevant first, and the usage.

        Err with one of:

        - `BadRequestResponseError` (400): the query or the documents are not valid for the model.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `PaymentRequiredResponseError` (402): the account or the key has too few credits.
        - `ForbiddenResponseError` (403): the key may not do this, or moderation refused the input.
        - `NotFoundResponseError` (404): no rerank model of that name, or no provider that fits the request.
        - `PayloadTooLargeResponseError` (413): the documents are too large.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `EdgeNetworkTimeoutResponseError` (524): openRouter's edge network gave up waiting for the answer.
        - `ProviderOverloadedResponseError` (529): the provider is overloaded.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /rerank``
    """
    return await call(_RERANK_RERANK, locals())
