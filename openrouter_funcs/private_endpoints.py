"""Private endpoints: deployments of your own that serve a model to your workspaces only."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import (
        BadGateway,
        BadGatewayResponseError,
        BadRequestResponseError,
        ClientError,
        Conflict,
        ConflictResponseError,
        ForbiddenResponseError,
        InternalServerError,
        InternalServerResponseError,
        NotFound,
        NotFoundResponseError,
        OpenRouterDefaultError,
        RequestTimeoutResponseError,
        UnauthorizedResponseError,
        UnprocessableEntity,
        UnprocessableEntityResponseError,
    )
    from openrouter_core.models import (
        DeletePrivateEndpointResponse,
        ListPrivateEndpointsResponse,
        ManagedPrivateEndpointResponse,
        PrivateEndpointResponse,
        PrivateEndpointValidationResponse,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.params.private_endpoints import (
        CreatePrivateEndpointRequestDeclaredRegionInput,
        DraftOnlyInput,
        PrivateEndpointActivationInput,
        PrivateEndpointPricingInput,
        UpdatePrivateEndpointRequestDeclaredRegionInput,
    )
    from openrouter_core.result import Result

    PrivateEndpointsListError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | RequestTimeoutResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    PrivateEndpointsCreateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFound
        | RequestTimeoutResponseError
        | Conflict
        | UnprocessableEntity
        | InternalServerError
        | BadGateway
        | OpenRouterDefaultError
        | ClientError
    )
    PrivateEndpointsGetError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    PrivateEndpointsDeleteError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | ConflictResponseError
        | UnprocessableEntityResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    PrivateEndpointsUpdateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | ConflictResponseError
        | UnprocessableEntityResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    PrivateEndpointsActivateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | ConflictResponseError
        | UnprocessableEntityResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    PrivateEndpointsDisableError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | ConflictResponseError
        | UnprocessableEntityResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    PrivateEndpointsEnableError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | ConflictResponseError
        | UnprocessableEntityResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    PrivateEndpointsUpdatePricingError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | ConflictResponseError
        | UnprocessableEntityResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    PrivateEndpointsValidateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | RequestTimeoutResponseError
        | ConflictResponseError
        | UnprocessableEntityResponseError
        | InternalServerResponseError
        | BadGatewayResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_PRIVATE_ENDPOINTS_LIST = Operation(
    name="private_endpoints_list",
    method="GET",
    path="/private-endpoints",
    spine=("data",),
    returns="ListPrivateEndpointsResponse",
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        408: "RequestTimeoutResponseError",
        500: "InternalServerResponseError",
    },
)


async def private_endpoints_list(
    core: OpenRouterCore,
    *,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ListPrivateEndpointsResponse, PrivateEndpointsListError]:
    """List the private endpoints.

    In short form: `private_endpoints_get` gives address and prices. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the endpoints, in `data`.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not manage private endpoints.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /private-endpoints``
    """
    return await call(_PRIVATE_ENDPOINTS_LIST, locals())


_PRIVATE_ENDPOINTS_CREATE = Operation(
    name="private_endpoints_create",
    method="POST",
    path="/private-endpoints",
    headers=("idempotency_key",),
    body="json",
    properties=(
        "model_permaslug",
        "provider_slug",
        "upstream_model_id",
        "activate",
        "base_url",
        "declared_region",
        "declared_zdr",
        "pricing",
    ),
    wire={"idempotency_key": "idempotency-key"},
    spine=("data",),
    returns={201: "ManagedPrivateEndpointResponse"},
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFound",
        408: "RequestTimeoutResponseError",
        409: "Conflict",
        422: "UnprocessableEntity",
        500: "InternalServerError",
        502: "BadGateway",
    },
)


async def private_endpoints_create(
    core: OpenRouterCore,
    *,
    idempotency_key: str | Unset | None = UNSET,
    model_permaslug: str,
    provider_slug: str,
    upstream_model_id: str,
    activate: PrivateEndpointActivationInput | Unset = UNSET,
    base_url: str | Unset = UNSET,
    declared_region: CreatePrivateEndpointRequestDeclaredRegionInput | Unset | None = UNSET,
    declared_zdr: bool | Unset | None = UNSET,
    pricing: PrivateEndpointPricingInput | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ManagedPrivateEndpointResponse, PrivateEndpointsCreateError]:
    """Create a private endpoint, and optionally activate it.

    A new endpoint is a draft until it is activated. The provider is called with your own key (BYOK). Any API key will
    do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        idempotency_key: Text of your choice that makes a repeated request create one endpoint only.
        model_permaslug: Permanent slug of the model that the endpoint serves.
        provider_slug: Slug of the provider that hosts the deployment.
        upstream_model_id: Name that the deployment itself has for the model.
        activate: Pass this to activate the endpoint at once; it names the workspace in which to check it.
        base_url: Base URL of your deployment.
        declared_region: Region in which you state that the endpoint runs: `global`, `europe` or `us`.
        declared_zdr: Whether you state that the endpoint retains no data.
        pricing: Prices of prompt, completion and cached tokens, in US dollars, as decimal text.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the endpoint, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): a value is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not manage private endpoints.
        - `NotFound` (404): no such model, provider or workspace.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `Conflict` (409): the endpoint conflicts with an existing one, or the idempotency key was used for another
          request.
        - `UnprocessableEntity` (422): the endpoint did not pass the checks needed to activate it.
        - `InternalServerError` (500): the server failed while it made the private endpoint.
        - `BadGateway` (502): the upstream could not be reached or failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /private-endpoints``
    """
    return await call(_PRIVATE_ENDPOINTS_CREATE, locals())


_PRIVATE_ENDPOINTS_GET = Operation(
    name="private_endpoints_get",
    method="GET",
    path="/private-endpoints/{id}",
    spine=("data",),
    returns="PrivateEndpointResponse",
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        500: "InternalServerResponseError",
    },
)


async def private_endpoints_get(
    core: OpenRouterCore,
    *,
    id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[PrivateEndpointResponse, PrivateEndpointsGetError]:
    """Get one private endpoint with its address and prices.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the private endpoint.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the endpoint, in `data`.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not manage private endpoints.
        - `NotFoundResponseError` (404): no such private endpoint.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /private-endpoints/{id}``
    """
    return await call(_PRIVATE_ENDPOINTS_GET, locals())


_PRIVATE_ENDPOINTS_DELETE = Operation(
    name="private_endpoints_delete",
    method="DELETE",
    path="/private-endpoints/{id}",
    query=("draft_only",),
    spine=("data",),
    returns="DeletePrivateEndpointResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        409: "ConflictResponseError",
        422: "UnprocessableEntityResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
    },
)


async def private_endpoints_delete(
    core: OpenRouterCore,
    *,
    id: str,
    draft_only: DraftOnlyInput | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[DeletePrivateEndpointResponse, PrivateEndpointsDeleteError]:
    """Delete a private endpoint.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the private endpoint.
        draft_only: Pass `true` to delete the endpoint only if it is still a draft.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the id of the deleted endpoint, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not manage private endpoints.
        - `NotFoundResponseError` (404): no such private endpoint.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `ConflictResponseError` (409): the endpoint cannot be deleted in its present state, such as one that is no
          draft when `draft_only` is set.
        - `UnprocessableEntityResponseError` (422): the request is well formed, but makes no sense.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``DELETE /private-endpoints/{id}``
    """
    return await call(_PRIVATE_ENDPOINTS_DELETE, locals())


_PRIVATE_ENDPOINTS_UPDATE = Operation(
    name="private_endpoints_update",
    method="PATCH",
    path="/private-endpoints/{id}",
    body="json",
    properties=("upstream_model_id", "base_url", "declared_region", "declared_zdr"),
    spine=("data",),
    returns="PrivateEndpointResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        409: "ConflictResponseError",
        422: "UnprocessableEntityResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
    },
)


async def private_endpoints_update(
    core: OpenRouterCore,
    *,
    id: str,
    upstream_model_id: str,
    base_url: str | Unset = UNSET,
    declared_region: UpdatePrivateEndpointRequestDeclaredRegionInput | Unset | None = UNSET,
    declared_zdr: bool | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[PrivateEndpointResponse, PrivateEndpointsUpdateError]:
    """Change where a private endpoint sends requests, and what is declared of it.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the private endpoint.
        upstream_model_id: Name that the deployment itself has for the model.
        base_url: Base URL of your deployment.
        declared_region: Region in which you state that the endpoint runs: `global`, `europe` or `us`.
        declared_zdr: Whether you state that the endpoint retains no data.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the endpoint as it is now, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): a value is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not manage private endpoints.
        - `NotFoundResponseError` (404): no such private endpoint.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `ConflictResponseError` (409): the endpoint cannot be changed in its present state.
        - `UnprocessableEntityResponseError` (422): the change did not pass the checks.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the upstream could not be reached or failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``PATCH /private-endpoints/{id}``
    """
    return await call(_PRIVATE_ENDPOINTS_UPDATE, locals())


_PRIVATE_ENDPOINTS_ACTIVATE = Operation(
    name="private_endpoints_activate",
    method="POST",
    path="/private-endpoints/{id}/activate",
    spine=("data",),
    returns="ManagedPrivateEndpointResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        409: "ConflictResponseError",
        422: "UnprocessableEntityResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
    },
)


async def private_endpoints_activate(
    core: OpenRouterCore,
    *,
    id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ManagedPrivateEndpointResponse, PrivateEndpointsActivateError]:
    """Activate a draft private endpoint.

    It takes requests from then on. Run `private_endpoints_validate` before: an endpoint that was not validated, or not
    recently, may be refused. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the private endpoint.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the endpoint, in `data`, with its status.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not manage private endpoints.
        - `NotFoundResponseError` (404): no such private endpoint.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `ConflictResponseError` (409): the endpoint cannot be activated in its present state.
        - `UnprocessableEntityResponseError` (422): the endpoint did not pass the checks.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the upstream could not be reached or failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /private-endpoints/{id}/activate``
    """
    return await call(_PRIVATE_ENDPOINTS_ACTIVATE, locals())


_PRIVATE_ENDPOINTS_DISABLE = Operation(
    name="private_endpoints_disable",
    method="POST",
    path="/private-endpoints/{id}/disable",
    spine=("data",),
    returns="ManagedPrivateEndpointResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        409: "ConflictResponseError",
        422: "UnprocessableEntityResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
    },
)


async def private_endpoints_disable(
    core: OpenRouterCore,
    *,
    id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ManagedPrivateEndpointResponse, PrivateEndpointsDisableError]:
    """Disable an active private endpoint.

    It takes no more requests until `private_endpoints_enable`. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the private endpoint.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the endpoint, in `data`, with its status.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not manage private endpoints.
        - `NotFoundResponseError` (404): no such private endpoint.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `ConflictResponseError` (409): the endpoint cannot be disabled in its present state.
        - `UnprocessableEntityResponseError` (422): the request is well formed, but makes no sense.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /private-endpoints/{id}/disable``
    """
    return await call(_PRIVATE_ENDPOINTS_DISABLE, locals())


_PRIVATE_ENDPOINTS_ENABLE = Operation(
    name="private_endpoints_enable",
    method="POST",
    path="/private-endpoints/{id}/enable",
    spine=("data",),
    returns="ManagedPrivateEndpointResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        409: "ConflictResponseError",
        422: "UnprocessableEntityResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
    },
)


async def private_endpoints_enable(
    core: OpenRouterCore,
    *,
    id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ManagedPrivateEndpointResponse, PrivateEndpointsEnableError]:
    """Enable a disabled private endpoint.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the private endpoint.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the endpoint, in `data`, with its status.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not manage private endpoints.
        - `NotFoundResponseError` (404): no such private endpoint.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `ConflictResponseError` (409): the endpoint cannot be enabled in its present state.
        - `UnprocessableEntityResponseError` (422): the endpoint did not pass the checks.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /private-endpoints/{id}/enable``
    """
    return await call(_PRIVATE_ENDPOINTS_ENABLE, locals())


_PRIVATE_ENDPOINTS_UPDATE_PRICING = Operation(
    name="private_endpoints_update_pricing",
    method="PUT",
    path="/private-endpoints/{id}/pricing",
    body="json",
    properties=("pricing",),
    spine=("data",),
    returns="PrivateEndpointResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        409: "ConflictResponseError",
        422: "UnprocessableEntityResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
    },
)


async def private_endpoints_update_pricing(
    core: OpenRouterCore,
    *,
    id: str,
    pricing: PrivateEndpointPricingInput,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[PrivateEndpointResponse, PrivateEndpointsUpdatePricingError]:
    """Replace the prices of a private endpoint.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the private endpoint.
        pricing: Prices of prompt, completion and cached tokens, in US dollars, as decimal text.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the endpoint as it is now, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): a price is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not manage private endpoints.
        - `NotFoundResponseError` (404): no such private endpoint.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `ConflictResponseError` (409): the thing is in a state that does not allow this.
        - `UnprocessableEntityResponseError` (422): the request is well formed, but makes no sense.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``PUT /private-endpoints/{id}/pricing``
    """
    return await call(_PRIVATE_ENDPOINTS_UPDATE_PRICING, locals())


_PRIVATE_ENDPOINTS_VALIDATE = Operation(
    name="private_endpoints_validate",
    method="POST",
    path="/private-endpoints/{id}/validate",
    body="json",
    properties=("workspace_id",),
    spine=("data",),
    returns="PrivateEndpointValidationResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        408: "RequestTimeoutResponseError",
        409: "ConflictResponseError",
        422: "UnprocessableEntityResponseError",
        500: "InternalServerResponseError",
        502: "BadGatewayResponseError",
    },
)


async def private_endpoints_validate(
    core: OpenRouterCore,
    *,
    id: str,
    workspace_id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[PrivateEndpointValidationResponse, PrivateEndpointsValidateError]:
    """Check that a private endpoint answers as it should.

    Calls the deployment with the provider key of the workspace. A failed check is no error: read `passed` and `checks`.
    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the private endpoint.
        workspace_id: Workspace whose provider key is used for the check.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: whether it passed, and each check with the reason of a failure, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key may not manage private endpoints.
        - `NotFoundResponseError` (404): no such private endpoint or workspace.
        - `RequestTimeoutResponseError` (408): the server gave up waiting.
        - `ConflictResponseError` (409): the endpoint cannot be checked in its present state.
        - `UnprocessableEntityResponseError` (422): the request is well formed, but makes no sense.
        - `InternalServerResponseError` (500): the server failed.
        - `BadGatewayResponseError` (502): the provider is down or answered nonsense.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /private-endpoints/{id}/validate``
    """
    return await call(_PRIVATE_ENDPOINTS_VALIDATE, locals())
