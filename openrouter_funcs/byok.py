"""BYOK (bring your own key): provider keys of your own that OpenRouter uses for your requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, Paging, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        BYOKKey,
        CreateBYOKKeyResponse,
        DeleteBYOKKeyResponse,
        GetBYOKKeyResponse,
        ListBYOKKeysResponse,
        UpdateBYOKKeyResponse,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.paging import Page
    from openrouter_core.params.byok import (
        BYOKProviderSlugInput,
        CreateBYOKKeyRequestDeclaredRegionInput,
        ProviderInput,
        UpdateBYOKKeyRequestDeclaredRegionInput,
    )
    from openrouter_core.result import Result

    ByokListError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ByokCreateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ByokGetError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ByokDeleteError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ByokUpdateError: TypeAlias = (
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

_BYOK_LIST = Operation(
    name="byok_list",
    method="GET",
    path="/byok",
    query=("offset", "limit", "workspace_id", "provider"),
    kind="page",
    spine=("data",),
    returns="ListBYOKKeysResponse",
    paging=Paging(items="data", page_size=50),
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        500: "InternalServerResponseError",
    },
)


async def byok_list(
    core: OpenRouterCore,
    *,
    offset: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    provider: ProviderInput | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[BYOKKey, ListBYOKKeysResponse], ByokListError]:
    """List the provider keys (BYOK) on record.

    The keys themselves are never shown, only a label. Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        offset: Number of items to skip before the first one returned.
        limit: Most provider keys per page, 1 to 100.
        workspace_id: Only provider keys of the workspace with this id (UUID).
        provider: Only keys for this provider, by its slug.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a `Page` of provider keys in `items`; `page.value.total_count` counts all of them.

        Err with one of:

        - `BadRequestResponseError` (400): an argument is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /byok``
    """
    return await call(_BYOK_LIST, locals())


_BYOK_CREATE = Operation(
    name="byok_create",
    method="POST",
    path="/byok",
    body="json",
    properties=(
        "key",
        "provider",
        "allowed_api_key_hashes",
        "allowed_models",
        "allowed_user_ids",
        "declared_region",
        "declared_zdr",
        "disabled",
        "is_byok_only",
        "is_fallback",
        "is_required",
        "name",
        "workspace_id",
    ),
    spine=("data",),
    returns={201: "CreateBYOKKeyResponse"},
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        500: "InternalServerResponseError",
    },
)


async def byok_create(
    core: OpenRouterCore,
    *,
    key: str,
    provider: BYOKProviderSlugInput,
    allowed_api_key_hashes: Sequence[str] | Unset | None = UNSET,
    allowed_models: Sequence[str] | Unset | None = UNSET,
    allowed_user_ids: Sequence[str] | Unset | None = UNSET,
    declared_region: CreateBYOKKeyRequestDeclaredRegionInput | Unset | None = UNSET,
    declared_zdr: bool | Unset | None = UNSET,
    disabled: bool | Unset = UNSET,
    is_byok_only: bool | Unset = UNSET,
    is_fallback: bool | Unset = UNSET,
    is_required: bool | Unset = UNSET,
    name: str | Unset | None = UNSET,
    workspace_id: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[CreateBYOKKeyResponse, ByokCreateError]:
    """Add a provider key (BYOK).

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        key: The provider's secret: an API key, or JSON text for providers whose credentials have several parts.
        provider: Slug of the provider that the key is for, such as "openai" or "amazon-bedrock".
        allowed_api_key_hashes: Hashes (64 hex digits) of the only OpenRouter API keys that may use it, at most 100;
            None allows all.
        allowed_models: Slugs of the only models it may be used for, at most 100; None allows all.
        allowed_user_ids: Ids of the only organization members who may use it, at most 100; None allows all.
        declared_region: Region in which you state that the provider handles the data: "global", "europe" or "us".
        declared_zdr: Whether you state that the provider retains no data (zero data retention) under your contract with
            it.
        disabled: Whether to add it switched off.
        is_byok_only: Whether requests it applies to are served with provider keys of your own only.
        is_fallback: Whether it is kept for fallback, when other ways to serve a request have failed.
        is_required: Whether requests it applies to must be served with it.
        name: Name shown in the list of provider keys, at most 255 characters.
        workspace_id: Id of the workspace (UUID) to add the key to.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the key on record, in `data`, with a label in place of the key.

        Err with one of:

        - `BadRequestResponseError` (400): an argument is not valid.
        - `UnauthorizedResponseError` (401): the key that makes the call is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key that makes the call is not a management key.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /byok``
    """
    return await call(_BYOK_CREATE, locals())


_BYOK_GET = Operation(
    name="byok_get",
    method="GET",
    path="/byok/{id}",
    spine=("data",),
    returns="GetBYOKKeyResponse",
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def byok_get(
    core: OpenRouterCore,
    *,
    id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[GetBYOKKeyResponse, ByokGetError]:
    """Get one provider key (BYOK) by its id.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the provider key (UUID).
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the key on record, in `data`, with a label in place of the key.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key that makes the call is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key that makes the call is not a management key.
        - `NotFoundResponseError` (404): there is no provider key with this id.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /byok/{id}``
    """
    return await call(_BYOK_GET, locals())


_BYOK_DELETE = Operation(
    name="byok_delete",
    method="DELETE",
    path="/byok/{id}",
    returns="DeleteBYOKKeyResponse",
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def byok_delete(
    core: OpenRouterCore,
    *,
    id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[DeleteBYOKKeyResponse, ByokDeleteError]:
    """Delete a provider key (BYOK).

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the provider key (UUID).
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a confirmation: `deleted` is True.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key that makes the call is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key that makes the call is not a management key.
        - `NotFoundResponseError` (404): there is no provider key with this id.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``DELETE /byok/{id}``
    """
    return await call(_BYOK_DELETE, locals())


_BYOK_UPDATE = Operation(
    name="byok_update",
    method="PATCH",
    path="/byok/{id}",
    body="json",
    properties=(
        "allowed_api_key_hashes",
        "allowed_models",
        "allowed_user_ids",
        "declared_region",
        "declared_zdr",
        "disabled",
        "is_byok_only",
        "is_fallback",
        "is_required",
        "key",
        "name",
    ),
    spine=("data",),
    returns="UpdateBYOKKeyResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        409: "ConflictResponseError",
        500: "InternalServerResponseError",
    },
)


async def byok_update(
    core: OpenRouterCore,
    *,
    id: str,
    allowed_api_key_hashes: Sequence[str] | Unset | None = UNSET,
    allowed_models: Sequence[str] | Unset | None = UNSET,
    allowed_user_ids: Sequence[str] | Unset | None = UNSET,
    declared_region: UpdateBYOKKeyRequestDeclaredRegionInput | Unset | None = UNSET,
    declared_zdr: bool | Unset | None = UNSET,
    disabled: bool | Unset = UNSET,
    is_byok_only: bool | Unset = UNSET,
    is_fallback: bool | Unset = UNSET,
    is_required: bool | Unset = UNSET,
    key: str | Unset = UNSET,
    name: str | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[UpdateBYOKKeyResponse, ByokUpdateError]:
    """Change or replace a provider key (BYOK).

    Arguments left out stay as they are; there is none to change the provider. Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the provider key (UUID).
        allowed_api_key_hashes: Hashes (64 hex digits) of the only OpenRouter API keys that may use it, at most 100;
            None allows all.
        allowed_models: Slugs of the only models it may be used for, at most 100; None allows all.
        allowed_user_ids: Ids of the only organization members who may use it, at most 100; None allows all.
        declared_region: Region in which you state that the provider handles the data: "global", "europe" or "us".
        declared_zdr: Whether you state that the provider retains no data (zero data retention) under your contract with
            it.
        disabled: True to switch it off without deleting it.
        is_byok_only: Whether requests it applies to are served with provider keys of your own only.
        is_fallback: Whether it is kept for fallback, when other ways to serve a request have failed.
        is_required: Whether requests it applies to must be served with it.
        key: New secret that replaces the old one: an API key, or JSON text where credentials have several parts.
        name: New name shown in the list of provider keys, at most 255 characters; None removes it.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the key on record as changed, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): an argument is not valid.
        - `UnauthorizedResponseError` (401): the key that makes the call is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key that makes the call is not a management key.
        - `NotFoundResponseError` (404): there is no provider key with this id.
        - `ConflictResponseError` (409): the change conflicts with the key's present state or with another key.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``PATCH /byok/{id}``
    """
    return await call(_BYOK_UPDATE, locals())
