"""Alpha decisions: structured answers to questions about a given state."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

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
    from openrouter_core.models import DecisionsResponse
    from openrouter_core.options import RequestOptions
    from openrouter_core.params.alpha_decisions import QuestionsInput, StateInput
    from openrouter_core.params.shared import ProviderPreferencesInput, TraceConfigInput
    from openrouter_core.result import Result

    AlphaDecisionsCreateError: TypeAlias = (
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

_ALPHA_DECISIONS_CREATE = Operation(
    name="alpha_decisions_create",
    method="POST",
    path="/api/alpha/decisions",
    body="json",
    properties=("model", "questions", "state", "provider", "session_id", "trace", "user"),
    server="https://openrouter.ai",
    spine=("answers",),
    returns="DecisionsResponse",
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


async def alpha_decisions_create(
    core: OpenRouterCore,
    *,
    model: str,
    questions: Mapping[str, QuestionsInput],
    state: StateInput,
    provider: ProviderPreferencesInput | Unset | None = UNSET,
    session_id: str | Unset = UNSET,
    trace: TraceConfigInput | Unset = UNSET,
    user: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[DecisionsResponse, AlphaDecisionsCreateError]:
    """Have a model answer structured questions about a state.

    Alpha: the interface may change. It has a server of its own, outside `/api/v1`; a server URL given to the core or
    the call replaces only the origin. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        model: Slug of the decision model.
        questions: Questions by a name of your choice, each of `type` "box", "choice", "noul" or "score" with its
            `instructions` and, by type, `criteria`.
        state: What the questions are about: text, or a JSON object or array.
        provider: Which providers may serve the request, in what order, and what they must fulfil.
        session_id: Your id for the conversation or job, which groups its requests in logs and traces.
        trace: Names and ids under which observability destinations file this request; further keys are passed on.
        user: Your stable id for the end user, which helps to detect abuse; not a name or an address.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: one answer per question, in `answers` under the question's name, with token counts and cost in `usage`.

        Err with one of:

        - `BadRequestResponseError` (400): the request does not fit, such as a question of unknown type.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `PaymentRequiredResponseError` (402): the credits do not cover the request.
        - `ForbiddenResponseError` (403): the key, a guardrail or moderation forbids the request.
        - `NotFoundResponseError` (404): the model is unknown, or no endpoint for it is left.
        - `PayloadTooLargeResponseError` (413): the request is too large.
        - `TooManyRequestsResponseError` (429): too many requests; `retry_after` on the error says how long to wait,
          where known.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider failed or gave an invalid answer.
        - `ServiceUnavailableResponseError` (503): no provider can serve the request at present.
        - `EdgeNetworkTimeoutResponseError` (524): the provider took too long to answer.
        - `ProviderOverloadedResponseError` (529): the provider is overloaded.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /api/alpha/decisions``
    """
    return await call(_ALPHA_DECISIONS_CREATE, locals())
