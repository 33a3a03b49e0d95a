"""Generations: what is on record about single requests: cost, tokens, provider, content, feedback."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import (
        BadGatewayResponseError,
        BadRequestResponseError,
        ClientError,
        ConflictResponseError,
        EdgeNetworkTimeoutResponseError,
        ForbiddenResponseError,
        InternalServerResponseError,
        NotFoundResponseError,
        OpenRouterDefaultError,
        PaymentRequiredResponseError,
        ProviderOverloadedResponseError,
        ServiceUnavailableResponseError,
        TooManyRequestsResponseError,
        UnauthorizedResponseError,
    )
    from openrouter_core.models import GenerationContentResponse, GenerationResponse, SubmitGenerationFeedbackResponse
    from openrouter_core.options import RequestOptions
    from openrouter_core.params.generations import SubmitGenerationFeedbackRequestCategoryInput
    from openrouter_core.result import Result

    GenerationsGetGenerationError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | PaymentRequiredResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | EdgeNetworkTimeoutResponseError
        | ProviderOverloadedResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    GenerationsListGenerationContentError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | EdgeNetworkTimeoutResponseError
        | ProviderOverloadedResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    GenerationsSubmitFeedbackError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | ConflictResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_GENERATIONS_GET_GENERATION = Operation(
    name="generations_get_generation",
    method="GET",
    path="/generation",
    query=("id",),
    spine=("data",),
    returns="GenerationResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        402: "PaymentRequiredResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        524: "EdgeNetworkTimeoutResponseError",
        529: "ProviderOverloadedResponseError",
    },
)


async def generations_get_generation(
    core: OpenRouterCore,
    *,
    id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[GenerationResponse, GenerationsGetGenerationError]:
    """Get cost, tokens, timing and provider of one generation.

    A generation can take a moment to appear after its request has ended. Any API key will do.

    Example::

        match await generations_get_generation(core, id="gen-123"):
            case Ok(generation):
                print(generation.data.provider_name, generation.data.total_cost)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the generation: `id` of an answer, or `generation_id` of a Result's `meta`.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the record, in `data`: US dollars in `total_cost`, the provider's token counts in `native_tokens_prompt` and
        the like.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `PaymentRequiredResponseError` (402): payment is due.
        - `ForbiddenResponseError` (403): the key may not read this generation.
        - `NotFoundResponseError` (404): there is no such generation, or it is not on record yet.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): a service behind the API failed.
        - `EdgeNetworkTimeoutResponseError` (524): openRouter's edge network gave up waiting for the answer.
        - `ProviderOverloadedResponseError` (529): the provider has too much to do.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /generation``
    """
    return await call(_GENERATIONS_GET_GENERATION, locals())


_GENERATIONS_LIST_GENERATION_CONTENT = Operation(
    name="generations_list_generation_content",
    method="GET",
    path="/generation/content",
    query=("id",),
    spine=("data",),
    returns="GenerationContentResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
        524: "EdgeNetworkTimeoutResponseError",
        529: "ProviderOverloadedResponseError",
    },
)


async def generations_list_generation_content(
    core: OpenRouterCore,
    *,
    id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[GenerationContentResponse, GenerationsListGenerationContentError]:
    """Get the stored input and output of one generation.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the generation: `id` of an answer, or `generation_id` of a Result's `meta`.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: what was sent and what the model returned, or its error, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not read this generation's content.
        - `NotFoundResponseError` (404): there is no such generation, or its content was not stored.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): a service behind the API failed.
        - `EdgeNetworkTimeoutResponseError` (524): openRouter's edge network gave up waiting for the answer.
        - `ProviderOverloadedResponseError` (529): the provider has too much to do.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /generation/content``
    """
    return await call(_GENERATIONS_LIST_GENERATION_CONTENT, locals())


_GENERATIONS_SUBMIT_FEEDBACK = Operation(
    name="generations_submit_feedback",
    method="POST",
    path="/generation/feedback",
    body="json",
    properties=("category", "generation_id", "comment"),
    spine=("data",),
    returns="SubmitGenerationFeedbackResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        409: "ConflictResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
        503: "ServiceUnavailableResponseError",
    },
)


async def generations_submit_feedback(
    core: OpenRouterCore,
    *,
    category: SubmitGenerationFeedbackRequestCategoryInput,
    generation_id: str,
    comment: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[SubmitGenerationFeedbackResponse, GenerationsSubmitFeedbackError]:
    """Report a problem with a generation to OpenRouter.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        category: Kind of problem: "latency", "incoherence", "incorrect_response", "formatting", "billing", "api_error"
            or "other".
        generation_id: Id of the generation: `id` of an answer, or `generation_id` of a Result's `meta`.
        comment: What went wrong, in your words, at most 1,000 characters.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a confirmation: `data.success` is True.

        Err with one of:

        - `BadRequestResponseError` (400): an argument is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not give feedback on this generation.
        - `NotFoundResponseError` (404): there is no such generation.
        - `ConflictResponseError` (409): the feedback conflicts with what is on record for this generation.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `ServiceUnavailableResponseError` (503): feedback cannot be taken at present.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /generation/feedback``
    """
    return await call(_GENERATIONS_SUBMIT_FEEDBACK, locals())
