"""External users: the users of your own product, known to OpenRouter by ids of yours."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, Paging, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
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
    from openrouter_core.models import ExternalUser, ExternalUserResponse, ListExternalUsersResponse
    from openrouter_core.options import RequestOptions
    from openrouter_core.paging import Page
    from openrouter_core.result import Result

    ExternalUsersListError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ExternalUsersCreateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | NotFoundResponseError
        | ConflictResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ExternalUsersGetError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ExternalUsersDeleteError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ExternalUsersUpdateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_EXTERNAL_USERS_LIST = Operation(
    name="external_users_list",
    method="GET",
    path="/external-users",
    query=("offset", "limit", "user", "include_inactive"),
    kind="page",
    spine=("data",),
    returns="ListExternalUsersResponse",
    paging=Paging(items="data", page_size=50),
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def external_users_list(
    core: OpenRouterCore,
    *,
    offset: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    user: str | Unset | None = UNSET,
    include_inactive: bool | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[ExternalUser, ListExternalUsersResponse], ExternalUsersListError]:
    """List the external users on record.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        offset: Number of items to skip before the first one returned.
        limit: Most external users per page.
        user: Only the external user with this id of yours.
        include_inactive: Whether to list inactive users as well.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a `Page` of external users in `items`; `page.value.total_count` counts all of them.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not read external users.
        - `NotFoundResponseError` (404): what was asked for does not exist.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /external-users``
    """
    return await call(_EXTERNAL_USERS_LIST, locals())


_EXTERNAL_USERS_CREATE = Operation(
    name="external_users_create",
    method="POST",
    path="/external-users",
    body="json",
    properties=("user",),
    spine=("data",),
    returns={201: "ExternalUserResponse"},
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        404: "NotFoundResponseError",
        409: "ConflictResponseError",
        500: "InternalServerResponseError",
    },
)


async def external_users_create(
    core: OpenRouterCore,
    *,
    user: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ExternalUserResponse, ExternalUsersCreateError]:
    """Register an external user under an id of yours.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        user: Your stable id for the user.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the new external user, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the id is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `NotFoundResponseError` (404): it does not exist, or it is not yours.
        - `ConflictResponseError` (409): an external user with this id exists already.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /external-users``
    """
    return await call(_EXTERNAL_USERS_CREATE, locals())


_EXTERNAL_USERS_GET = Operation(
    name="external_users_get",
    method="GET",
    path="/external-users/{user}",
    spine=("data",),
    returns="ExternalUserResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def external_users_get(
    core: OpenRouterCore,
    *,
    user: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ExternalUserResponse, ExternalUsersGetError]:
    """Get one external user.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        user: Your id for the user, as registered.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the external user, in `data`: whether active, and when created and changed.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not read external users.
        - `NotFoundResponseError` (404): there is no external user with this id.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /external-users/{user}``
    """
    return await call(_EXTERNAL_USERS_GET, locals())


_EXTERNAL_USERS_DELETE = Operation(
    name="external_users_delete",
    method="DELETE",
    path="/external-users/{user}",
    returns={204: "None"},
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def external_users_delete(
    core: OpenRouterCore,
    *,
    user: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[None, ExternalUsersDeleteError]:
    """Delete an external user.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        user: Your id for the user, as registered.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: nothing.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `NotFoundResponseError` (404): there is no external user with this id.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``DELETE /external-users/{user}``
    """
    return await call(_EXTERNAL_USERS_DELETE, locals())


_EXTERNAL_USERS_UPDATE = Operation(
    name="external_users_update",
    method="PATCH",
    path="/external-users/{user}",
    body="json",
    properties=("is_active",),
    spine=("data",),
    returns="ExternalUserResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def external_users_update(
    core: OpenRouterCore,
    *,
    user: str,
    is_active: bool,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ExternalUserResponse, ExternalUsersUpdateError]:
    """Activate or deactivate an external user.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        user: Your id for the user, as registered.
        is_active: True activates the user, False deactivates.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the external user as changed, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `NotFoundResponseError` (404): there is no external user with this id.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``PATCH /external-users/{user}``
    """
    return await call(_EXTERNAL_USERS_UPDATE, locals())
