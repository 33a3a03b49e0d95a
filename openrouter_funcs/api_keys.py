"""API keys: list, create, change and delete the keys of an account, and inspect the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
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
        TooManyRequestsResponseError,
        UnauthorizedResponseError,
    )
    from openrouter_core.models import (
        CreateKeysResponse,
        DeleteKeysResponse,
        GetCurrentKeyResponse,
        GetKeyResponse,
        ListResponse,
        UpdateKeysResponse,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.params.api_keys import CreateKeysLimitResetInput, ExternalInput, UpdateKeysLimitResetInput
    from openrouter_core.result import Result

    ApiKeysGetCurrentKeyMetadataError: TypeAlias = (
        UnauthorizedResponseError | InternalServerResponseError | OpenRouterDefaultError | ClientError
    )
    ApiKeysListError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | NotFoundResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ApiKeysCreateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ApiKeysGetError: TypeAlias = (
        UnauthorizedResponseError
        | NotFoundResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ApiKeysDeleteError: TypeAlias = (
        UnauthorizedResponseError
        | NotFoundResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ApiKeysUpdateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | ConflictResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_API_KEYS_GET_CURRENT_KEY_METADATA = Operation(
    name="api_keys_get_current_key_metadata",
    method="GET",
    path="/key",
    spine=("data",),
    returns="GetCurrentKeyResponse",
    errors={401: "UnauthorizedResponseError", 500: "InternalServerResponseError"},
)


async def api_keys_get_current_key_metadata(
    core: OpenRouterCore,
    *,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[GetCurrentKeyResponse, ApiKeysGetCurrentKeyMetadataError]:
    """Get limits and usage of the API key that makes this call.

    Works with any key, and so serves to check that a key is valid and what it has left. Any API key will do.

    Example::

        match await api_keys_get_current_key_metadata(core):
            case Ok(key):
                print(key.data.label, key.data.usage, key.data.limit_remaining)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the key's limits, remaining budget and usage in US dollars, in `data`; never the key itself.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /key``
    """
    return await call(_API_KEYS_GET_CURRENT_KEY_METADATA, locals())


_API_KEYS_LIST = Operation(
    name="api_keys_list",
    method="GET",
    path="/keys",
    query=("include_disabled", "include_expired", "offset", "workspace_id"),
    spine=("data",),
    returns="ListResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        404: "NotFoundResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
    },
)


async def api_keys_list(
    core: OpenRouterCore,
    *,
    include_disabled: bool | Unset | None = UNSET,
    include_expired: bool | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ListResponse, ApiKeysListError]:
    """List the account's API keys.

    Returns one page; go on with `offset`. Listed keys show a label and a hash, never the key itself. Needs a management
    key.

    Example::

        match await api_keys_list(core):
            case Ok(keys):
                for key in keys.data:
                    print(key.hash, key.name, key.usage)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        include_disabled: Whether to list disabled keys as well.
        include_expired: Whether to list expired keys as well.
        offset: Number of keys to skip before the first one returned.
        workspace_id: Only keys of the workspace with this id (UUID).
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the keys, in `data`, each with its limits and usage in US dollars.

        Err with one of:

        - `BadRequestResponseError` (400): the request is malformed or has a value out of range.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled, or not a management key.
        - `NotFoundResponseError` (404): the workspace does not exist.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /keys``
    """
    return await call(_API_KEYS_LIST, locals())


_API_KEYS_CREATE = Operation(
    name="api_keys_create",
    method="POST",
    path="/keys",
    body="json",
    properties=(
        "name",
        "creator_user_id",
        "expires_at",
        "external",
        "include_byok_in_limit",
        "limit",
        "limit_reset",
        "workspace_id",
    ),
    spine=("data", "key"),
    returns={201: "CreateKeysResponse"},
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
    },
)


async def api_keys_create(
    core: OpenRouterCore,
    *,
    name: str,
    creator_user_id: str | Unset | None = UNSET,
    expires_at: str | Unset | None = UNSET,
    external: ExternalInput | Unset = UNSET,
    include_byok_in_limit: bool | Unset = UNSET,
    limit: float | Unset | None = UNSET,
    limit_reset: CreateKeysLimitResetInput | Unset | None = UNSET,
    workspace_id: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[CreateKeysResponse, ApiKeysCreateError]:
    """Create an API key, with an optional spending limit.

    The answer is the only one that ever holds the key: store it at once. Needs a management key.

    Example::

        match await api_keys_create(core, name="nightly jobs", limit=25, limit_reset="monthly"):
            case Ok(created):
                print(created.data.hash, created.key)  # keep the key: it is shown only now
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        name: Name shown in the list of keys.
        creator_user_id: Id of the organization member to record as the key's creator.
        expires_at: Time from which the key no longer works, ISO 8601; None for never.
        external: The external user, one of your own users, that the key belongs to: `user` is your id for them.
        include_byok_in_limit: Whether usage through your own provider keys (BYOK) counts against `limit` as well.
        limit: Most the key may spend, in US dollars; None for no limit.
        limit_reset: How often the limit starts afresh: "daily", "weekly" or "monthly"; None for never.
        workspace_id: Id of the workspace (UUID) to create the key in.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the key itself, in `key`, and what is on record about it, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): a value is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled, or not a management key.
        - `ForbiddenResponseError` (403): the key may not create keys here.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /keys``
    """
    return await call(_API_KEYS_CREATE, locals())


_API_KEYS_GET = Operation(
    name="api_keys_get",
    method="GET",
    path="/keys/{hash}",
    spine=("data",),
    returns="GetKeyResponse",
    errors={
        401: "UnauthorizedResponseError",
        404: "NotFoundResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
    },
)


async def api_keys_get(
    core: OpenRouterCore,
    *,
    hash: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[GetKeyResponse, ApiKeysGetError]:
    """Get one API key by its hash.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        hash: Hash of the API key, which identifies it without revealing it (the `hash` of a listed key).
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the key's name, limits and usage in US dollars, in `data`; never the key itself.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key that makes the call is missing, unknown or disabled, or not a
          management key.
        - `NotFoundResponseError` (404): the account has no key with this hash.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /keys/{hash}``
    """
    return await call(_API_KEYS_GET, locals())


_API_KEYS_DELETE = Operation(
    name="api_keys_delete",
    method="DELETE",
    path="/keys/{hash}",
    returns="DeleteKeysResponse",
    errors={
        401: "UnauthorizedResponseError",
        404: "NotFoundResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
    },
)


async def api_keys_delete(
    core: OpenRouterCore,
    *,
    hash: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[DeleteKeysResponse, ApiKeysDeleteError]:
    """Delete an API key for good.

    To stop a key for a while, use `api_keys_update` with `disabled=True`. Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        hash: Hash of the API key, which identifies it without revealing it (the `hash` of a listed key).
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a confirmation: `deleted` is True.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key that makes the call is missing, unknown or disabled, or not a
          management key.
        - `NotFoundResponseError` (404): the account has no key with this hash.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``DELETE /keys/{hash}``
    """
    return await call(_API_KEYS_DELETE, locals())


_API_KEYS_UPDATE = Operation(
    name="api_keys_update",
    method="PATCH",
    path="/keys/{hash}",
    body="json",
    properties=("disabled", "include_byok_in_limit", "limit", "limit_reset", "name", "workspace_id"),
    spine=("data",),
    returns="UpdateKeysResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        409: "ConflictResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
    },
)


async def api_keys_update(
    core: OpenRouterCore,
    *,
    hash: str,
    disabled: bool | Unset = UNSET,
    include_byok_in_limit: bool | Unset = UNSET,
    limit: float | Unset | None = UNSET,
    limit_reset: UpdateKeysLimitResetInput | Unset | None = UNSET,
    name: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[UpdateKeysResponse, ApiKeysUpdateError]:
    """Change an API key's name, limit, workspace or state.

    Arguments left out stay as they are. Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        hash: Hash of the API key, which identifies it without revealing it (the `hash` of a listed key).
        disabled: True blocks the key, False lets it work again.
        include_byok_in_limit: Whether usage through your own provider keys (BYOK) counts against `limit` as well.
        limit: Most the key may spend, in US dollars; None removes the limit.
        limit_reset: How often the limit starts afresh: "daily", "weekly" or "monthly"; None for never.
        name: New name shown in the list of keys.
        workspace_id: Id of the workspace to move the key to.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the key as changed, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): a value is not valid.
        - `UnauthorizedResponseError` (401): the key that makes the call is missing, unknown or disabled, or not a
          management key.
        - `ForbiddenResponseError` (403): the key that makes the call may not change this one.
        - `NotFoundResponseError` (404): the account has no key with this hash.
        - `ConflictResponseError` (409): the change conflicts with the key's present state.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``PATCH /keys/{hash}``
    """
    return await call(_API_KEYS_UPDATE, locals())
