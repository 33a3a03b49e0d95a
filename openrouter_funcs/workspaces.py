"""Workspaces: parts of an account with keys, members, settings and budgets of their own."""

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
        ForbiddenResponseError,
        InternalServerResponseError,
        NotFoundResponseError,
        OpenRouterDefaultError,
        UnauthorizedResponseError,
    )
    from openrouter_core.models import (
        BulkAddWorkspaceMembersResponse,
        BulkRemoveWorkspaceMembersResponse,
        CreateWorkspaceResponse,
        DeleteWorkspaceBudgetResponse,
        DeleteWorkspaceResponse,
        GetWorkspaceBudgetResponse,
        GetWorkspaceResponse,
        ListWorkspaceBudgetsResponse,
        ListWorkspaceMembersResponse,
        ListWorkspacesResponse,
        UpdateWorkspaceResponse,
        UpsertWorkspaceBudgetResponse,
        Workspace,
        WorkspaceMember,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.paging import Page
    from openrouter_core.params.workspaces import (
        CreateWorkspaceRequestDisabledServerToolInput,
        UpdateWorkspaceRequestDisabledServerToolInput,
        WorkspaceBudgetIntervalInput,
    )
    from openrouter_core.result import Result

    WorkspacesListError: TypeAlias = (
        UnauthorizedResponseError | ForbiddenResponseError | InternalServerResponseError | OpenRouterDefaultError | ClientError
    )
    WorkspacesCreateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    WorkspacesGetError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    WorkspacesDeleteError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    WorkspacesUpdateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    WorkspacesListMembersError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    WorkspacesBulkAddMembersError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    WorkspacesBulkRemoveMembersError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    WorkspacesListBudgetsError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    WorkspacesGetBudgetError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    WorkspacesSetBudgetError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    WorkspacesDeleteBudgetError: TypeAlias = (
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

_WORKSPACES_LIST = Operation(
    name="workspaces_list",
    method="GET",
    path="/workspaces",
    query=("offset", "limit"),
    kind="page",
    spine=("data",),
    returns="ListWorkspacesResponse",
    paging=Paging(items="data", page_size=50),
    errors={401: "UnauthorizedResponseError", 403: "ForbiddenResponseError", 500: "InternalServerResponseError"},
)


async def workspaces_list(
    core: OpenRouterCore,
    *,
    offset: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[Workspace, ListWorkspacesResponse], WorkspacesListError]:
    """List the workspaces.

    Needs a management key.

    Example::

        match await workspaces_list(core):
            case Ok(page):
                for workspace in page.items:
                    print(workspace.slug, workspace.name)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        offset: Number of items to skip before the first one returned.
        limit: Most workspaces to return, 1 to 100; 50 if left out.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a page of workspaces, in `data`, with `total_count`.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /workspaces``
    """
    return await call(_WORKSPACES_LIST, locals())


_WORKSPACES_CREATE = Operation(
    name="workspaces_create",
    method="POST",
    path="/workspaces",
    body="json",
    properties=(
        "name",
        "slug",
        "default_image_model",
        "default_provider_sort",
        "default_text_model",
        "description",
        "disabled_server_tools",
        "io_logging_api_key_ids",
        "io_logging_sampling_rate",
        "is_data_discount_logging_enabled",
        "is_observability_broadcast_enabled",
        "is_observability_io_logging_enabled",
    ),
    spine=("data",),
    returns={201: "CreateWorkspaceResponse"},
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        500: "InternalServerResponseError",
    },
)


async def workspaces_create(
    core: OpenRouterCore,
    *,
    name: str,
    slug: str,
    default_image_model: str | Unset | None = UNSET,
    default_provider_sort: str | Unset | None = UNSET,
    default_text_model: str | Unset | None = UNSET,
    description: str | Unset | None = UNSET,
    disabled_server_tools: Sequence[CreateWorkspaceRequestDisabledServerToolInput] | Unset | None = UNSET,
    io_logging_api_key_ids: Sequence[int] | Unset | None = UNSET,
    io_logging_sampling_rate: float | Unset = UNSET,
    is_data_discount_logging_enabled: bool | Unset = UNSET,
    is_observability_broadcast_enabled: bool | Unset = UNSET,
    is_observability_io_logging_enabled: bool | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[CreateWorkspaceResponse, WorkspacesCreateError]:
    """Create a workspace.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        name: Name of the workspace, up to 100 characters.
        slug: Short name for URLs: lower case letters, digits and single hyphens, up to 50 characters.
        default_image_model: Image model for requests that name none, as `author/slug`.
        default_provider_sort: How providers are ordered for requests that do not say, such as `price`, `throughput` or
            `latency`.
        default_text_model: Text model for requests that name none, as `author/slug`.
        description: What the workspace is for, up to 500 characters.
        disabled_server_tools: Server tools that may not be used here, such as `openrouter:web_search`.
        io_logging_api_key_ids: Ids of the API keys whose prompts and completions are logged; null for all keys.
        io_logging_sampling_rate: Share of requests whose prompts and completions are logged, as a fraction: 1 is all of
            them.
        is_data_discount_logging_enabled: Whether OpenRouter may keep and use prompts and completions in return for a
            discount.
        is_observability_broadcast_enabled: Whether traces are sent to the workspace's observability destinations.
        is_observability_io_logging_enabled: Whether prompts and completions are logged for you to read.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the workspace, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): a value is not valid, or the slug is taken.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /workspaces``
    """
    return await call(_WORKSPACES_CREATE, locals())


_WORKSPACES_GET = Operation(
    name="workspaces_get",
    method="GET",
    path="/workspaces/{id}",
    spine=("data",),
    returns="GetWorkspaceResponse",
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def workspaces_get(
    core: OpenRouterCore,
    *,
    id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[GetWorkspaceResponse, WorkspacesGetError]:
    """Get one workspace.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id (UUID) or slug of the workspace.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the workspace, in `data`.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): no such workspace.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /workspaces/{id}``
    """
    return await call(_WORKSPACES_GET, locals())


_WORKSPACES_DELETE = Operation(
    name="workspaces_delete",
    method="DELETE",
    path="/workspaces/{id}",
    query=("confirm_default_workspace_deletion",),
    returns="DeleteWorkspaceResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def workspaces_delete(
    core: OpenRouterCore,
    *,
    id: str,
    confirm_default_workspace_deletion: bool | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[DeleteWorkspaceResponse, WorkspacesDeleteError]:
    """Delete a workspace.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id (UUID) or slug of the workspace.
        confirm_default_workspace_deletion: Set to true to confirm that the default workspace is to be deleted.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: `deleted` is true.

        Err with one of:

        - `BadRequestResponseError` (400): the workspace cannot be deleted as it stands, such as the default one without
          confirmation.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): no such workspace.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``DELETE /workspaces/{id}``
    """
    return await call(_WORKSPACES_DELETE, locals())


_WORKSPACES_UPDATE = Operation(
    name="workspaces_update",
    method="PATCH",
    path="/workspaces/{id}",
    body="json",
    properties=(
        "default_image_model",
        "default_provider_sort",
        "default_text_model",
        "description",
        "disabled_server_tools",
        "io_logging_api_key_ids",
        "io_logging_sampling_rate",
        "is_data_discount_logging_enabled",
        "is_observability_broadcast_enabled",
        "is_observability_io_logging_enabled",
        "name",
        "slug",
    ),
    spine=("data",),
    returns="UpdateWorkspaceResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def workspaces_update(
    core: OpenRouterCore,
    *,
    id: str,
    default_image_model: str | Unset | None = UNSET,
    default_provider_sort: str | Unset | None = UNSET,
    default_text_model: str | Unset | None = UNSET,
    description: str | Unset | None = UNSET,
    disabled_server_tools: Sequence[UpdateWorkspaceRequestDisabledServerToolInput] | Unset | None = UNSET,
    io_logging_api_key_ids: Sequence[int] | Unset | None = UNSET,
    io_logging_sampling_rate: float | Unset = UNSET,
    is_data_discount_logging_enabled: bool | Unset = UNSET,
    is_observability_broadcast_enabled: bool | Unset = UNSET,
    is_observability_io_logging_enabled: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[UpdateWorkspaceResponse, WorkspacesUpdateError]:
    """Change the settings of a workspace.

    What is left out stays as it is. Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id (UUID) or slug of the workspace.
        default_image_model: Image model for requests that name none, as `author/slug`; null for none.
        default_provider_sort: How providers are ordered for requests that do not say, such as `price`, `throughput` or
            `latency`; null for none.
        default_text_model: Text model for requests that name none, as `author/slug`; null for none.
        description: What the workspace is for, up to 500 characters; null removes it.
        disabled_server_tools: Server tools that may not be used here, such as `openrouter:web_search`.
        io_logging_api_key_ids: Ids of the API keys whose prompts and completions are logged; null for all keys.
        io_logging_sampling_rate: Share of requests whose prompts and completions are logged, as a fraction: 1 is all of
            them.
        is_data_discount_logging_enabled: Whether OpenRouter may keep and use prompts and completions in return for a
            discount.
        is_observability_broadcast_enabled: Whether traces are sent to the workspace's observability destinations.
        is_observability_io_logging_enabled: Whether prompts and completions are logged for you to read.
        name: New name, up to 100 characters.
        slug: New short name for URLs: lower case letters, digits and single hyphens, up to 50 characters.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the workspace as it is now, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): a value is not valid, or the slug is taken.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): no such workspace.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``PATCH /workspaces/{id}``
    """
    return await call(_WORKSPACES_UPDATE, locals())


_WORKSPACES_LIST_MEMBERS = Operation(
    name="workspaces_list_members",
    method="GET",
    path="/workspaces/{id}/members",
    query=("offset", "limit"),
    kind="page",
    spine=("data",),
    returns="ListWorkspaceMembersResponse",
    paging=Paging(items="data", page_size=50),
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def workspaces_list_members(
    core: OpenRouterCore,
    *,
    id: str,
    offset: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[WorkspaceMember, ListWorkspaceMembersResponse], WorkspacesListMembersError]:
    """List the members of a workspace.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id (UUID) or slug of the workspace.
        offset: Number of items to skip before the first one returned.
        limit: Most members to return, 1 to 100; 50 if left out.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a page of members with their roles, in `data`, and `total_count`.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): no such workspace.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /workspaces/{id}/members``
    """
    return await call(_WORKSPACES_LIST_MEMBERS, locals())


_WORKSPACES_BULK_ADD_MEMBERS = Operation(
    name="workspaces_bulk_add_members",
    method="POST",
    path="/workspaces/{id}/members/add",
    body="json",
    properties=("user_ids",),
    spine=("data",),
    returns="BulkAddWorkspaceMembersResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def workspaces_bulk_add_members(
    core: OpenRouterCore,
    *,
    id: str,
    user_ids: Sequence[str],
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[BulkAddWorkspaceMembersResponse, WorkspacesBulkAddMembersError]:
    """Add members of the organization to a workspace.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id (UUID) or slug of the workspace.
        user_ids: Ids of the users to add, 100 at most.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the memberships, in `data`, and how many were added, in `added_count`.

        Err with one of:

        - `BadRequestResponseError` (400): the list of users is not valid, or one of them cannot be added.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): no such workspace.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /workspaces/{id}/members/add``
    """
    return await call(_WORKSPACES_BULK_ADD_MEMBERS, locals())


_WORKSPACES_BULK_REMOVE_MEMBERS = Operation(
    name="workspaces_bulk_remove_members",
    method="POST",
    path="/workspaces/{id}/members/remove",
    body="json",
    properties=("user_ids",),
    returns="BulkRemoveWorkspaceMembersResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def workspaces_bulk_remove_members(
    core: OpenRouterCore,
    *,
    id: str,
    user_ids: Sequence[str],
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[BulkRemoveWorkspaceMembersResponse, WorkspacesBulkRemoveMembersError]:
    """Remove members from a workspace.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id (UUID) or slug of the workspace.
        user_ids: Ids of the users to remove, 100 at most.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: how many were removed, in `removed_count`.

        Err with one of:

        - `BadRequestResponseError` (400): the list of users is not valid, or one of them cannot be removed.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): no such workspace.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /workspaces/{id}/members/remove``
    """
    return await call(_WORKSPACES_BULK_REMOVE_MEMBERS, locals())


_WORKSPACES_LIST_BUDGETS = Operation(
    name="workspaces_list_budgets",
    method="GET",
    path="/workspaces/{workspace_ref}/budgets",
    spine=("data",),
    returns="ListWorkspaceBudgetsResponse",
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def workspaces_list_budgets(
    core: OpenRouterCore,
    *,
    workspace_ref: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ListWorkspaceBudgetsResponse, WorkspacesListBudgetsError]:
    """List the budgets of a workspace.

    There is at most one for each interval: a day, a week, a month, and the workspace's lifetime. Needs a management
    key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        workspace_ref: Id (UUID) or slug of the workspace.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the budgets, in US dollars, in `data`, and whether BYOK use counts.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): no such workspace.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /workspaces/{workspace_ref}/budgets``
    """
    return await call(_WORKSPACES_LIST_BUDGETS, locals())


_WORKSPACES_GET_BUDGET = Operation(
    name="workspaces_get_budget",
    method="GET",
    path="/workspaces/{workspace_ref}/budgets/{interval}",
    spine=("data",),
    returns="GetWorkspaceBudgetResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def workspaces_get_budget(
    core: OpenRouterCore,
    *,
    workspace_ref: str,
    interval: WorkspaceBudgetIntervalInput,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[GetWorkspaceBudgetResponse, WorkspacesGetBudgetError]:
    """Get the budget of a workspace for one interval.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        workspace_ref: Id (UUID) or slug of the workspace.
        interval: Period over which the budget runs: "daily", "weekly", "monthly" or "lifetime".
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the budget, in US dollars, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the interval is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): no such workspace, or it has no budget for that interval.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /workspaces/{workspace_ref}/budgets/{interval}``
    """
    return await call(_WORKSPACES_GET_BUDGET, locals())


_WORKSPACES_SET_BUDGET = Operation(
    name="workspaces_set_budget",
    method="PUT",
    path="/workspaces/{workspace_ref}/budgets/{interval}",
    body="json",
    properties=("limit_usd", "include_byok_in_budgets"),
    spine=("data",),
    returns="UpsertWorkspaceBudgetResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def workspaces_set_budget(
    core: OpenRouterCore,
    *,
    workspace_ref: str,
    interval: WorkspaceBudgetIntervalInput,
    limit_usd: float,
    include_byok_in_budgets: bool | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[UpsertWorkspaceBudgetResponse, WorkspacesSetBudgetError]:
    """Set the budget of a workspace for one interval.

    Creates the budget or replaces the one there is. Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        workspace_ref: Id (UUID) or slug of the workspace.
        interval: Period over which the budget runs: "daily", "weekly", "monthly" or "lifetime".
        limit_usd: Budget in US dollars.
        include_byok_in_budgets: Whether usage through your own provider keys (BYOK) counts against the budget as well.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the budget as it is now, in US dollars, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the interval or the amount is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): no such workspace.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``PUT /workspaces/{workspace_ref}/budgets/{interval}``
    """
    return await call(_WORKSPACES_SET_BUDGET, locals())


_WORKSPACES_DELETE_BUDGET = Operation(
    name="workspaces_delete_budget",
    method="DELETE",
    path="/workspaces/{workspace_ref}/budgets/{interval}",
    returns="DeleteWorkspaceBudgetResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def workspaces_delete_budget(
    core: OpenRouterCore,
    *,
    workspace_ref: str,
    interval: WorkspaceBudgetIntervalInput,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[DeleteWorkspaceBudgetResponse, WorkspacesDeleteBudgetError]:
    """Remove the budget of a workspace for one interval.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        workspace_ref: Id (UUID) or slug of the workspace.
        interval: Period over which the budget runs: "daily", "weekly", "monthly" or "lifetime".
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: `deleted` is true.

        Err with one of:

        - `BadRequestResponseError` (400): the interval is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown, disabled or expired.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): no such workspace, or it has no budget for that interval.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``DELETE /workspaces/{workspace_ref}/budgets/{interval}``
    """
    return await call(_WORKSPACES_DELETE_BUDGET, locals())
