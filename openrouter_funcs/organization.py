"""Organization: its members and settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, Paging, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import (
        BadRequestResponseError,
        ClientError,
        ForbiddenResponseError,
        InternalServerResponseError,
        NotFoundResponseError,
        OpenRouterDefaultError,
        UnauthorizedResponseError,
    )
    from openrouter_core.models import (
        GetOrganizationSettingsResponse,
        ListOrganizationMembersData,
        ListOrganizationMembersResponseBody,
        UpdateOrganizationSettingsResponse,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.paging import Page
    from openrouter_core.result import Result

    OrganizationListMembersError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    OrganizationGetSettingsError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    OrganizationUpdateSettingsError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_ORGANIZATION_LIST_MEMBERS = Operation(
    name="organization_list_members",
    method="GET",
    path="/organization/members",
    query=("offset", "limit"),
    kind="page",
    spine=("data",),
    returns="ListOrganizationMembersResponseBody",
    paging=Paging(items="data", page_size=50),
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def organization_list_members(
    core: OpenRouterCore,
    *,
    offset: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[ListOrganizationMembersData, ListOrganizationMembersResponseBody], OrganizationListMembersError]:
    """List the members of the organization.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        offset: Number of items to skip before the first one returned.
        limit: Most members to return, 1 to 100; 50 if left out.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a page of members, in `data`, each with e-mail address and role, and `total_count`.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): the account belongs to no organization.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /organization/members``
    """
    return await call(_ORGANIZATION_LIST_MEMBERS, locals())


_ORGANIZATION_GET_SETTINGS = Operation(
    name="organization_get_settings",
    method="GET",
    path="/organization/settings",
    spine=("data",),
    returns="GetOrganizationSettingsResponse",
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def organization_get_settings(
    core: OpenRouterCore,
    *,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[GetOrganizationSettingsResponse, OrganizationGetSettingsError]:
    """Get the settings of the organization.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the settings, in `data`.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): the account belongs to no organization.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /organization/settings``
    """
    return await call(_ORGANIZATION_GET_SETTINGS, locals())


_ORGANIZATION_UPDATE_SETTINGS = Operation(
    name="organization_update_settings",
    method="PATCH",
    path="/organization/settings",
    body="json",
    properties=("is_filtered_model_catalog_enabled",),
    spine=("data",),
    returns="UpdateOrganizationSettingsResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def organization_update_settings(
    core: OpenRouterCore,
    *,
    is_filtered_model_catalog_enabled: bool,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[UpdateOrganizationSettingsResponse, OrganizationUpdateSettingsError]:
    """Change the settings of the organization.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        is_filtered_model_catalog_enabled: Whether members are shown a filtered list of models instead of the whole one.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the settings as they are now, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): a value is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): the account belongs to no organization.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``PATCH /organization/settings``
    """
    return await call(_ORGANIZATION_UPDATE_SETTINGS, locals())
