"""Observability: destinations to which traces of requests are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

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
        UnauthorizedResponseError,
    )
    from openrouter_core.models import (
        CreateObservabilityDestinationResponse,
        DeleteObservabilityDestinationResponse,
        GetObservabilityDestinationResponse,
        ListObservabilityDestinationsResponse,
        ObservabilityDestination,
        UpdateObservabilityDestinationResponse,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.paging import Page
    from openrouter_core.params.observability import (
        CreateObservabilityDestinationRequestTypeInput,
        ObservabilityDataRegionInputInput,
        ObservabilityFilterRulesConfigNullableInput,
    )
    from openrouter_core.result import Result

    ObservabilityListError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ObservabilityCreateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | ConflictResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ObservabilityGetError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ObservabilityDeleteError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ObservabilityUpdateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | ConflictResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_OBSERVABILITY_LIST = Operation(
    name="observability_list",
    method="GET",
    path="/observability/destinations",
    query=("offset", "limit", "workspace_id"),
    kind="page",
    spine=("data",),
    returns="ListObservabilityDestinationsResponse",
    paging=Paging(items="data", page_size=50),
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        500: "InternalServerResponseError",
    },
)


async def observability_list(
    core: OpenRouterCore,
    *,
    offset: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[ObservabilityDestination, ListObservabilityDestinationsResponse], ObservabilityListError]:
    """List the observability destinations.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        offset: Number of items to skip before the first one returned.
        limit: Most destinations to return, 1 to 100; 50 if left out.
        workspace_id: Keep only destinations of this workspace.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a page of destinations, in `data`, with `total_count`.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /observability/destinations``
    """
    return await call(_OBSERVABILITY_LIST, locals())


_OBSERVABILITY_CREATE = Operation(
    name="observability_create",
    method="POST",
    path="/observability/destinations",
    body="json",
    properties=(
        "config",
        "name",
        "type",
        "api_key_hashes",
        "broadcast_generation_cost",
        "broadcast_generation_cost_allocation",
        "broadcast_generation_identity",
        "broadcast_generation_request_context",
        "enabled",
        "filter_rules",
        "privacy_mode",
        "regions",
        "sampling_rate",
        "workspace_id",
    ),
    spine=("data",),
    returns={201: "CreateObservabilityDestinationResponse"},
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        409: "ConflictResponseError",
        500: "InternalServerResponseError",
    },
)


async def observability_create(
    core: OpenRouterCore,
    *,
    config: Mapping[str, Any],
    name: str,
    type: CreateObservabilityDestinationRequestTypeInput,
    api_key_hashes: Sequence[str] | Unset | None = UNSET,
    broadcast_generation_cost: bool | Unset = UNSET,
    broadcast_generation_cost_allocation: bool | Unset = UNSET,
    broadcast_generation_identity: bool | Unset = UNSET,
    broadcast_generation_request_context: bool | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    filter_rules: ObservabilityFilterRulesConfigNullableInput | Unset | None = UNSET,
    privacy_mode: bool | Unset = UNSET,
    regions: Sequence[ObservabilityDataRegionInputInput] | Unset = UNSET,
    sampling_rate: float | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[CreateObservabilityDestinationResponse, ObservabilityCreateError]:
    """Create an observability destination.

    From then on, traces of requests that pass the filters are sent to the service. The keys of `config` depend on
    `type`. Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        config: Settings of the service, such as its address and credentials; which ones depends on `type`.
        name: Name of the destination.
        type: Service that receives the traces, such as `langfuse`, `datadog`, `s3` or `webhook`.
        api_key_hashes: Send only requests made with these API keys, given by their hashes; null for all keys.
        broadcast_generation_cost: Whether traces carry what each generation cost.
        broadcast_generation_cost_allocation: Whether traces carry how that cost is divided.
        broadcast_generation_identity: Whether traces carry who made the request.
        broadcast_generation_request_context: Whether traces carry the context of the request.
        enabled: Whether traces are sent; true if left out.
        filter_rules: Rules, in groups, that a request must meet to be sent; null for no rules.
        privacy_mode: Whether prompts and completions are left out of the traces.
        regions: Regions whose requests are sent.
        sampling_rate: Share of requests that is sent, as a fraction: 1 is all of them.
        workspace_id: Workspace whose requests are sent.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the destination, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the configuration does not fit the type, or a value is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `ConflictResponseError` (409): the destination conflicts with an existing one.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /observability/destinations``
    """
    return await call(_OBSERVABILITY_CREATE, locals())


_OBSERVABILITY_GET = Operation(
    name="observability_get",
    method="GET",
    path="/observability/destinations/{id}",
    spine=("data",),
    returns="GetObservabilityDestinationResponse",
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def observability_get(
    core: OpenRouterCore,
    *,
    id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[GetObservabilityDestinationResponse, ObservabilityGetError]:
    """Get one observability destination.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the destination (UUID).
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the destination, in `data`.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): no such destination.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /observability/destinations/{id}``
    """
    return await call(_OBSERVABILITY_GET, locals())


_OBSERVABILITY_DELETE = Operation(
    name="observability_delete",
    method="DELETE",
    path="/observability/destinations/{id}",
    returns="DeleteObservabilityDestinationResponse",
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def observability_delete(
    core: OpenRouterCore,
    *,
    id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[DeleteObservabilityDestinationResponse, ObservabilityDeleteError]:
    """Delete an observability destination.

    Traces are no longer sent to it; what the service already holds stays there. Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the destination (UUID).
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: `deleted` is true.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): no such destination.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``DELETE /observability/destinations/{id}``
    """
    return await call(_OBSERVABILITY_DELETE, locals())


_OBSERVABILITY_UPDATE = Operation(
    name="observability_update",
    method="PATCH",
    path="/observability/destinations/{id}",
    body="json",
    properties=(
        "api_key_hashes",
        "broadcast_generation_cost",
        "broadcast_generation_cost_allocation",
        "broadcast_generation_identity",
        "broadcast_generation_request_context",
        "config",
        "enabled",
        "filter_rules",
        "name",
        "privacy_mode",
        "regions",
        "sampling_rate",
    ),
    spine=("data",),
    returns="UpdateObservabilityDestinationResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        409: "ConflictResponseError",
        500: "InternalServerResponseError",
    },
)


async def observability_update(
    core: OpenRouterCore,
    *,
    id: str,
    api_key_hashes: Sequence[str] | Unset | None = UNSET,
    broadcast_generation_cost: bool | Unset = UNSET,
    broadcast_generation_cost_allocation: bool | Unset = UNSET,
    broadcast_generation_identity: bool | Unset = UNSET,
    broadcast_generation_request_context: bool | Unset = UNSET,
    config: Mapping[str, Any] | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    filter_rules: ObservabilityFilterRulesConfigNullableInput | Unset | None = UNSET,
    name: str | Unset = UNSET,
    privacy_mode: bool | Unset = UNSET,
    regions: Sequence[ObservabilityDataRegionInputInput] | Unset = UNSET,
    sampling_rate: float | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[UpdateObservabilityDestinationResponse, ObservabilityUpdateError]:
    """Change an observability destination.

    What is left out stays as it is; the type cannot be changed. Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the destination (UUID).
        api_key_hashes: Send only requests made with these API keys, given by their hashes; null for all keys.
        broadcast_generation_cost: Whether traces carry what each generation cost.
        broadcast_generation_cost_allocation: Whether traces carry how that cost is divided.
        broadcast_generation_identity: Whether traces carry who made the request.
        broadcast_generation_request_context: Whether traces carry the context of the request.
        config: New settings of the service, such as its address and credentials.
        enabled: Whether traces are sent.
        filter_rules: Rules, in groups, that a request must meet to be sent; null removes them.
        name: New name.
        privacy_mode: Whether prompts and completions are left out of the traces.
        regions: Regions whose requests are sent.
        sampling_rate: Share of requests that is sent, as a fraction: 1 is all of them.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the destination as it is now, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the configuration does not fit the type, or a value is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): no such destination.
        - `ConflictResponseError` (409): the change conflicts with another destination.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``PATCH /observability/destinations/{id}``
    """
    return await call(_OBSERVABILITY_UPDATE, locals())
