"""System One: quick answers to closed questions about a state."""

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

    SystemOneCreateError: TypeAlias = (
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

_SYSTEM_ONE_CREATE = Operation(
    name="system_one_create",
    method="POST",
    path="/systemone",
    body="json",
    properties=("model", "questions", "state", "provider", "session_id", "trace", "user"),
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


async def system_one_create(
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
) -> Result[DecisionsResponse, SystemOneCreateError]:
    """Ask a model closed questions about a state.

    Each question has a type that decides the form of its answer (such as a choice among criteria, or a score), so that
    a program can act on it without parsing text. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        model: Slug of the model, such as `openai/gpt-5`; variants carry a suffix, such as `:free`.
        questions: Questions under names of your choice, each with a type (`choice`, `score`, `box` or `noul`) and
            instructions.
        state: What the questions are about: text, an object or a list.
        provider: Which providers may serve the request, in what order, and what they must fulfil.
        session_id: Your id for the conversation or job, which groups its requests in logs and traces.
        trace: Names and ids under which observability destinations file this request; further keys are passed on.
        user: Your stable id for the end user, which helps to detect abuse; not a name or an address.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the answers, under the names of their questions, and the usage.

        Err with one of:

        - `BadRequestResponseError` (400): a question or the state is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `PaymentRequiredResponseError` (402): the account or the key has too few credits.
        - `ForbiddenResponseError` (403): the key may not do this, or moderation refused the input.
        - `NotFoundResponseError` (404): no such model, or no provider that fits the request.
        - `PayloadTooLargeResponseError` (413): the state is too large.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `EdgeNetworkTimeoutResponseError` (524): openRouter's edge network gave up waiting for the answer.
        - `ProviderOverloadedResponseError` (529): the provider is overloaded.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /systemone``
    """
    return await call(_SYSTEM_ONE_CREATE, locals())
