"""Endpoints: which providers serve a model, at what price and how well."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import (
        ClientError,
        ForbiddenResponseError,
        InternalServerResponseError,
        NotFoundResponseError,
        OpenRouterDefaultError,
        ServiceUnavailableResponseError,
    )
    from openrouter_core.models import ListEndpointsResponseBody, ListEndpointsZdrResponse
    from openrouter_core.options import RequestOptions
    from openrouter_core.result import Result

    EndpointsListZdrEndpointsError: TypeAlias = (
        ForbiddenResponseError
        | InternalServerResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    EndpointsListError: TypeAlias = (
        ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_ENDPOINTS_LIST_ZDR_ENDPOINTS = Operation(
    name="endpoints_list_zdr_endpoints",
    method="GET",
    path="/endpoints/zdr",
    keyless=True,
    spine=("data",),
    returns="ListEndpointsZdrResponse",
    errors={403: "ForbiddenResponseError", 500: "InternalServerResponseError", 503: "ServiceUnavailableResponseError"},
)


async def endpoints_list_zdr_endpoints(
    core: OpenRouterCore,
    *,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ListEndpointsZdrResponse, EndpointsListZdrEndpointsError]:
    """List the endpoints that retain no data (ZDR).

    Needs no key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the endpoints of all models, in `data`, with prices, limits and recent performance.

        Err with one of:

        - `ForbiddenResponseError` (403): the list may not be read.
        - `InternalServerResponseError` (500): the server failed.
        - `ServiceUnavailableResponseError` (503): the list is unavailable at present.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /endpoints/zdr``
    """
    return await call(_ENDPOINTS_LIST_ZDR_ENDPOINTS, locals())


_ENDPOINTS_LIST = Operation(
    name="endpoints_list",
    method="GET",
    path="/models/{author}/{slug}/endpoints",
    keyless=True,
    spine=("data",),
    returns="ListEndpointsResponseBody",
    errors={
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
        503: "ServiceUnavailableResponseError",
    },
)


async def endpoints_list(
    core: OpenRouterCore,
    *,
    author: str,
    slug: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ListEndpointsResponseBody, EndpointsListError]:
    """List the providers' endpoints for one model.

    Prices are US dollars per token, as text. Needs no key.

    Example::

        match await endpoints_list(core, author="openai", slug="gpt-5"):
            case Ok(model):
                for endpoint in model.data.endpoints:
                    print(endpoint.provider_name, endpoint.pricing.prompt, endpoint.context_length)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        author: First part of the model's slug: `openai` of `openai/gpt-5`.
        slug: Second part of the model's slug: `gpt-5` of `openai/gpt-5`, with the variant if there is one
            (`gpt-5:free`).
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the model, in `data`, with its endpoints in `data.endpoints`: provider, prices, limits, recent performance.

        Err with one of:

        - `ForbiddenResponseError` (403): the model's endpoints may not be read.
        - `NotFoundResponseError` (404): there is no such model.
        - `InternalServerResponseError` (500): the server failed.
        - `ServiceUnavailableResponseError` (503): the list is unavailable at present.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /models/{author}/{slug}/endpoints``
    """
    return await call(_ENDPOINTS_LIST, locals())
