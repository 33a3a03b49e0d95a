"""SCIM: groups of your identity provider, and the workspaces that they give access to."""

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
    from openrouter_core.models import (
        CreateScimGroupMappingResponse,
        CreateScimSyncJobResponse,
        DeleteScimGroupMappingResponse,
        GetScimGroupMappingResponse,
        GetScimSyncJobResponse,
        ListScimGroupMappingsResponse,
        ListScimGroupsResponse,
        ScimGroup,
        ScimGroupMapping,
        UpdateScimGroupMappingResponse,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.paging import Page
    from openrouter_core.params.scim import (
        CreateScimGroupMappingRequestRoleInput,
        KeepMembersInput,
        UpdateScimGroupMappingRequestRoleInput,
    )
    from openrouter_core.result import Result

    ScimListMappingsError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ScimCreateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | ConflictResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ScimReadError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ScimDeleteError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ScimUpdateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ScimListGroupsError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ScimCreateSyncJobError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ScimGetSyncJobError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_SCIM_LIST_MAPPINGS = Operation(
    name="scim_list_mappings",
    method="GET",
    path="/scim/group-mappings",
    query=("offset", "limit"),
    kind="page",
    spine=("data",),
    returns="ListScimGroupMappingsResponse",
    paging=Paging(items="data", page_size=50),
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def scim_list_mappings(
    core: OpenRouterCore,
    *,
    offset: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[ScimGroupMapping, ListScimGroupMappingsResponse], ScimListMappingsError]:
    """List the mappings from groups to workspaces.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        offset: Number of items to skip before the first one returned.
        limit: Most mappings to return, 1 to 100; 50 if left out.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a page of mappings, in `data`, with `total_count`.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): the account has no organization, or SCIM is not set up.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /scim/group-mappings``
    """
    return await call(_SCIM_LIST_MAPPINGS, locals())


_SCIM_CREATE = Operation(
    name="scim_create",
    method="POST",
    path="/scim/group-mappings",
    body="json",
    properties=("role", "scim_group_id", "workspace_id"),
    spine=("data",),
    returns={201: "CreateScimGroupMappingResponse"},
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        409: "ConflictResponseError",
        500: "InternalServerResponseError",
    },
)


async def scim_create(
    core: OpenRouterCore,
    *,
    role: CreateScimGroupMappingRequestRoleInput,
    scim_group_id: str,
    workspace_id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[CreateScimGroupMappingResponse, ScimCreateError]:
    """Map a group to a workspace.

    Members of the group get the role in the workspace. Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        role: Role in the workspace: `admin` or `member`.
        scim_group_id: Id of the group (UUID), from `scim_list_groups`.
        workspace_id: Workspace that the group gets access to (UUID).
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the mapping, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): a value is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): no such group or workspace.
        - `ConflictResponseError` (409): the group is mapped to that workspace already.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /scim/group-mappings``
    """
    return await call(_SCIM_CREATE, locals())


_SCIM_READ = Operation(
    name="scim_read",
    method="GET",
    path="/scim/group-mappings/{id}",
    spine=("data",),
    returns="GetScimGroupMappingResponse",
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def scim_read(
    core: OpenRouterCore,
    *,
    id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[GetScimGroupMappingResponse, ScimReadError]:
    """Get one mapping from a group to a workspace.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the mapping (UUID).
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the mapping, in `data`.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): no such mapping.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /scim/group-mappings/{id}``
    """
    return await call(_SCIM_READ, locals())


_SCIM_DELETE = Operation(
    name="scim_delete",
    method="DELETE",
    path="/scim/group-mappings/{id}",
    query=("keep_members",),
    returns="DeleteScimGroupMappingResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def scim_delete(
    core: OpenRouterCore,
    *,
    id: str,
    keep_members: KeepMembersInput,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[DeleteScimGroupMappingResponse, ScimDeleteError]:
    """Delete a mapping from a group to a workspace.

    `keep_members` decides what becomes of those who are in the workspace through it. Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the mapping (UUID).
        keep_members: Whether the group's members stay in the workspace.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: `deleted` is true.

        Err with one of:

        - `BadRequestResponseError` (400): `keep_members` is missing or not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): no such mapping.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``DELETE /scim/group-mappings/{id}``
    """
    return await call(_SCIM_DELETE, locals())


_SCIM_UPDATE = Operation(
    name="scim_update",
    method="PATCH",
    path="/scim/group-mappings/{id}",
    body="json",
    properties=("role",),
    spine=("data",),
    returns="UpdateScimGroupMappingResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def scim_update(
    core: OpenRouterCore,
    *,
    id: str,
    role: UpdateScimGroupMappingRequestRoleInput,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[UpdateScimGroupMappingResponse, ScimUpdateError]:
    """Change the role that a mapping gives.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the mapping (UUID).
        role: New role in the workspace: `admin` or `member`.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the mapping as it is now, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the role is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): no such mapping.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``PATCH /scim/group-mappings/{id}``
    """
    return await call(_SCIM_UPDATE, locals())


_SCIM_LIST_GROUPS = Operation(
    name="scim_list_groups",
    method="GET",
    path="/scim/groups",
    query=("offset", "limit", "display_name", "external_id"),
    kind="page",
    spine=("data",),
    returns="ListScimGroupsResponse",
    paging=Paging(items="data", page_size=50),
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def scim_list_groups(
    core: OpenRouterCore,
    *,
    offset: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    display_name: str | Unset | None = UNSET,
    external_id: str | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[ScimGroup, ListScimGroupsResponse], ScimListGroupsError]:
    """List the groups that the identity provider has sent.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        offset: Number of items to skip before the first one returned.
        limit: Most groups to return, 1 to 100; 50 if left out.
        display_name: Keep only the group of this name.
        external_id: Keep only the group that has this id at the identity provider.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a page of groups, in `data`, with `total_count`.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): the account has no organization, or SCIM is not set up.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /scim/groups``
    """
    return await call(_SCIM_LIST_GROUPS, locals())


_SCIM_CREATE_SYNC_JOB = Operation(
    name="scim_create_sync_job",
    method="POST",
    path="/scim/sync-jobs",
    spine=("data", "data.id"),
    returns={202: "CreateScimSyncJobResponse"},
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def scim_create_sync_job(
    core: OpenRouterCore,
    *,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[CreateScimSyncJobResponse, ScimCreateSyncJobError]:
    """Start a synchronization of the groups.

    The answer comes before the job is done: follow it with `scim_get_sync_job`. Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the job, in `data`, with its id and status.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): the account has no organization, or SCIM is not set up.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /scim/sync-jobs``
    """
    return await call(_SCIM_CREATE_SYNC_JOB, locals())


_SCIM_GET_SYNC_JOB = Operation(
    name="scim_get_sync_job",
    method="GET",
    path="/scim/sync-jobs/{id}",
    spine=("data",),
    returns="GetScimSyncJobResponse",
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def scim_get_sync_job(
    core: OpenRouterCore,
    *,
    id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[GetScimSyncJobResponse, ScimGetSyncJobError]:
    """Get the state of a synchronization job.

    `status` goes from `queued` and `running` to `succeeded` or `failed`; a failed job is still `Ok`, with
    `error_message`. Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the job, from `scim_create_sync_job`.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the job, in `data`, with the numbers of groups that it synchronized and deleted.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): no such job.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /scim/sync-jobs/{id}``
    """
    return await call(_SCIM_GET_SYNC_JOB, locals())
