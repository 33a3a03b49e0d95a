"""Guardrails: rules on models, providers, data, content and spending for keys and members."""

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
        BulkAssignKeysResponse,
        BulkAssignMembersResponse,
        BulkUnassignKeysResponse,
        BulkUnassignMembersResponse,
        CreateGuardrailResponse,
        DeleteGuardrailResponse,
        GetGuardrailResponse,
        Guardrail,
        KeyAssignment,
        ListGuardrailsResponse,
        ListKeyAssignmentsResponse,
        ListMemberAssignmentsResponse,
        MemberAssignment,
        UpdateGuardrailResponse,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.paging import Page
    from openrouter_core.params.guardrails import (
        ContentFilterBuiltinEntryInputInput,
        ContentFilterEntryInput,
        GuardrailDataRegionInput,
        GuardrailIntervalInput,
    )
    from openrouter_core.result import Result

    GuardrailsListError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    GuardrailsCreateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    GuardrailsListKeyAssignmentsError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    GuardrailsListMemberAssignmentsError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    GuardrailsGetError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    GuardrailsDeleteError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    GuardrailsUpdateError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | ConflictResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    GuardrailsListGuardrailKeyAssignmentsError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    GuardrailsBulkAssignKeysError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    GuardrailsBulkUnassignKeysError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    GuardrailsListGuardrailMemberAssignmentsError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    GuardrailsBulkAssignMembersError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    GuardrailsBulkUnassignMembersError: TypeAlias = (
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

_GUARDRAILS_LIST = Operation(
    name="guardrails_list",
    method="GET",
    path="/guardrails",
    query=("offset", "limit", "workspace_id"),
    kind="page",
    spine=("data",),
    returns="ListGuardrailsResponse",
    paging=Paging(items="data", page_size=50),
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        500: "InternalServerResponseError",
    },
)


async def guardrails_list(
    core: OpenRouterCore,
    *,
    offset: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[Guardrail, ListGuardrailsResponse], GuardrailsListError]:
    """List the guardrails.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        offset: Number of items to skip before the first one returned.
        limit: Most guardrails per page, 1 to 100.
        workspace_id: Only guardrails of the workspace with this id (UUID).
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a `Page` of guardrails in `items`; `page.value.total_count` counts all of them.

        Err with one of:

        - `BadRequestResponseError` (400): an argument is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /guardrails``
    """
    return await call(_GUARDRAILS_LIST, locals())


_GUARDRAILS_CREATE = Operation(
    name="guardrails_create",
    method="POST",
    path="/guardrails",
    body="json",
    properties=(
        "name",
        "allow_safety_retention_google",
        "allow_safety_retention_other",
        "allowed_data_regions",
        "allowed_models",
        "allowed_providers",
        "content_filter_builtins",
        "content_filters",
        "description",
        "enable_free_model_publication",
        "enable_free_model_training",
        "enable_paid_model_training",
        "enforce_zdr",
        "enforce_zdr_anthropic",
        "enforce_zdr_google",
        "enforce_zdr_openai",
        "enforce_zdr_other",
        "enforce_zdr_xai",
        "ignored_models",
        "ignored_providers",
        "include_byok_in_budgets",
        "limit_usd",
        "reset_interval",
        "workspace_id",
    ),
    spine=("data",),
    returns={201: "CreateGuardrailResponse"},
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        500: "InternalServerResponseError",
    },
)


async def guardrails_create(
    core: OpenRouterCore,
    *,
    name: str,
    allow_safety_retention_google: bool | Unset | None = UNSET,
    allow_safety_retention_other: bool | Unset | None = UNSET,
    allowed_data_regions: Sequence[GuardrailDataRegionInput] | Unset | None = UNSET,
    allowed_models: Sequence[str] | Unset | None = UNSET,
    allowed_providers: Sequence[str] | Unset | None = UNSET,
    content_filter_builtins: Sequence[ContentFilterBuiltinEntryInputInput] | Unset | None = UNSET,
    content_filters: Sequence[ContentFilterEntryInput] | Unset | None = UNSET,
    description: str | Unset | None = UNSET,
    enable_free_model_publication: bool | Unset | None = UNSET,
    enable_free_model_training: bool | Unset | None = UNSET,
    enable_paid_model_training: bool | Unset | None = UNSET,
    enforce_zdr: bool | Unset | None = UNSET,
    enforce_zdr_anthropic: bool | Unset | None = UNSET,
    enforce_zdr_google: bool | Unset | None = UNSET,
    enforce_zdr_openai: bool | Unset | None = UNSET,
    enforce_zdr_other: bool | Unset | None = UNSET,
    enforce_zdr_xai: bool | Unset | None = UNSET,
    ignored_models: Sequence[str] | Unset | None = UNSET,
    ignored_providers: Sequence[str] | Unset | None = UNSET,
    include_byok_in_budgets: bool | Unset = UNSET,
    limit_usd: float | Unset | None = UNSET,
    reset_interval: GuardrailIntervalInput | Unset | None = UNSET,
    workspace_id: str | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[CreateGuardrailResponse, GuardrailsCreateError]:
    """Create a guardrail.

    Assign it to keys with `guardrails_bulk_assign_keys`, to members with `guardrails_bulk_assign_members`. Needs a
    management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        name: Name shown in the list of guardrails, 1 to 200 characters.
        allow_safety_retention_google: Whether Google may retain data for safety purposes.
        allow_safety_retention_other: Whether others than Google may retain data for safety purposes.
        allowed_data_regions: Only regions in which data may be handled: "global", "europe" or "us"; None sets no
            restriction.
        allowed_models: Slugs of the only models that may be used; None allows all.
        allowed_providers: Slugs of the only providers that may be used; None allows all.
        content_filter_builtins: Ready-made content filters by `slug`, such as "email" or "credit-card", each with its
            `action`: "redact", "block" or "flag".
        content_filters: Content filters of your own: a `pattern` and its `action`: "redact", "block" or "flag".
        description: What the guardrail is for, at most 1,000 characters.
        enable_free_model_publication: Whether free endpoints that may publish prompts and answers may be used.
        enable_free_model_training: Whether free endpoints that may train on prompts and answers may be used.
        enable_paid_model_training: Whether paid endpoints that may train on prompts and answers may be used.
        enforce_zdr: Deprecated: whether only endpoints that retain no data may be used, for all providers; use the
            `enforce_zdr_...` arguments of single providers. Deprecated.
        enforce_zdr_anthropic: Whether models of Anthropic may be used only at endpoints that retain no data.
        enforce_zdr_google: Whether models of Google may be used only at endpoints that retain no data.
        enforce_zdr_openai: Whether models of OpenAI may be used only at endpoints that retain no data.
        enforce_zdr_other: Whether models of makers without an argument of their own may be used only at endpoints that
            retain no data.
        enforce_zdr_xai: Whether models of xAI may be used only at endpoints that retain no data.
        ignored_models: Slugs of models that may not be used.
        ignored_providers: Slugs of providers that may not be used.
        include_byok_in_budgets: Whether usage through your own provider keys (BYOK) counts against `limit_usd` as well.
        limit_usd: Most that may be spent in one `reset_interval`, in US dollars; None for no limit.
        reset_interval: How often the budget starts afresh: "daily", "weekly" or "monthly"; None for never.
        workspace_id: Id of the workspace (UUID) to create the guardrail in.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the new guardrail, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): a setting is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /guardrails``
    """
    return await call(_GUARDRAILS_CREATE, locals())


_GUARDRAILS_LIST_KEY_ASSIGNMENTS = Operation(
    name="guardrails_list_key_assignments",
    method="GET",
    path="/guardrails/assignments/keys",
    query=("offset", "limit"),
    kind="page",
    spine=("data",),
    returns="ListKeyAssignmentsResponse",
    paging=Paging(items="data", page_size=50),
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def guardrails_list_key_assignments(
    core: OpenRouterCore,
    *,
    offset: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[KeyAssignment, ListKeyAssignmentsResponse], GuardrailsListKeyAssignmentsError]:
    """List which API keys have which guardrails, across all guardrails.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        offset: Number of items to skip before the first one returned.
        limit: Most assignments per page, 1 to 100.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a `Page` of assignments in `items`, each of one guardrail to one key.

        Err with one of:

        - `BadRequestResponseError` (400): an argument is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): it does not exist, or it is not yours.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /guardrails/assignments/keys``
    """
    return await call(_GUARDRAILS_LIST_KEY_ASSIGNMENTS, locals())


_GUARDRAILS_LIST_MEMBER_ASSIGNMENTS = Operation(
    name="guardrails_list_member_assignments",
    method="GET",
    path="/guardrails/assignments/members",
    query=("offset", "limit"),
    kind="page",
    spine=("data",),
    returns="ListMemberAssignmentsResponse",
    paging=Paging(items="data", page_size=50),
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def guardrails_list_member_assignments(
    core: OpenRouterCore,
    *,
    offset: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[MemberAssignment, ListMemberAssignmentsResponse], GuardrailsListMemberAssignmentsError]:
    """List which members have which guardrails, across all guardrails.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        offset: Number of items to skip before the first one returned.
        limit: Most assignments per page, 1 to 100.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a `Page` of assignments in `items`, each of one guardrail to one organization member.

        Err with one of:

        - `BadRequestResponseError` (400): an argument is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): it does not exist, or it is not yours.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /guardrails/assignments/members``
    """
    return await call(_GUARDRAILS_LIST_MEMBER_ASSIGNMENTS, locals())


_GUARDRAILS_GET = Operation(
    name="guardrails_get",
    method="GET",
    path="/guardrails/{id}",
    spine=("data",),
    returns="GetGuardrailResponse",
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def guardrails_get(
    core: OpenRouterCore,
    *,
    id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[GetGuardrailResponse, GuardrailsGetError]:
    """Get one guardrail.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the guardrail (UUID).
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the guardrail, in `data`.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): there is no such guardrail.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /guardrails/{id}``
    """
    return await call(_GUARDRAILS_GET, locals())


_GUARDRAILS_DELETE = Operation(
    name="guardrails_delete",
    method="DELETE",
    path="/guardrails/{id}",
    returns="DeleteGuardrailResponse",
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def guardrails_delete(
    core: OpenRouterCore,
    *,
    id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[DeleteGuardrailResponse, GuardrailsDeleteError]:
    """Delete a guardrail.

    Keys and members to which it was assigned are no longer bound by it. Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the guardrail (UUID).
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a confirmation: `deleted` is True.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): there is no such guardrail.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``DELETE /guardrails/{id}``
    """
    return await call(_GUARDRAILS_DELETE, locals())


_GUARDRAILS_UPDATE = Operation(
    name="guardrails_update",
    method="PATCH",
    path="/guardrails/{id}",
    body="json",
    properties=(
        "allow_safety_retention_google",
        "allow_safety_retention_other",
        "allowed_data_regions",
        "allowed_models",
        "allowed_providers",
        "content_filter_builtins",
        "content_filters",
        "description",
        "enable_free_model_publication",
        "enable_free_model_training",
        "enable_paid_model_training",
        "enforce_zdr",
        "enforce_zdr_anthropic",
        "enforce_zdr_google",
        "enforce_zdr_openai",
        "enforce_zdr_other",
        "enforce_zdr_xai",
        "ignored_models",
        "ignored_providers",
        "include_byok_in_budgets",
        "limit_usd",
        "name",
        "reset_interval",
    ),
    spine=("data",),
    returns="UpdateGuardrailResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        409: "ConflictResponseError",
        500: "InternalServerResponseError",
    },
)


async def guardrails_update(
    core: OpenRouterCore,
    *,
    id: str,
    allow_safety_retention_google: bool | Unset | None = UNSET,
    allow_safety_retention_other: bool | Unset | None = UNSET,
    allowed_data_regions: Sequence[GuardrailDataRegionInput] | Unset | None = UNSET,
    allowed_models: Sequence[str] | Unset | None = UNSET,
    allowed_providers: Sequence[str] | Unset | None = UNSET,
    content_filter_builtins: Sequence[ContentFilterBuiltinEntryInputInput] | Unset | None = UNSET,
    content_filters: Sequence[ContentFilterEntryInput] | Unset | None = UNSET,
    description: str | Unset | None = UNSET,
    enable_free_model_publication: bool | Unset | None = UNSET,
    enable_free_model_training: bool | Unset | None = UNSET,
    enable_paid_model_training: bool | Unset | None = UNSET,
    enforce_zdr: bool | Unset | None = UNSET,
    enforce_zdr_anthropic: bool | Unset | None = UNSET,
    enforce_zdr_google: bool | Unset | None = UNSET,
    enforce_zdr_openai: bool | Unset | None = UNSET,
    enforce_zdr_other: bool | Unset | None = UNSET,
    enforce_zdr_xai: bool | Unset | None = UNSET,
    ignored_models: Sequence[str] | Unset | None = UNSET,
    ignored_providers: Sequence[str] | Unset | None = UNSET,
    include_byok_in_budgets: bool | Unset = UNSET,
    limit_usd: float | Unset | None = UNSET,
    name: str | Unset = UNSET,
    reset_interval: GuardrailIntervalInput | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[UpdateGuardrailResponse, GuardrailsUpdateError]:
    """Change a guardrail.

    Arguments left out stay as they are; None removes a setting that takes it. Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the guardrail (UUID).
        allow_safety_retention_google: Whether Google may retain data for safety purposes.
        allow_safety_retention_other: Whether others than Google may retain data for safety purposes.
        allowed_data_regions: Only regions in which data may be handled: "global", "europe" or "us"; None sets no
            restriction.
        allowed_models: Slugs of the only models that may be used; None allows all.
        allowed_providers: Slugs of the only providers that may be used; None allows all.
        content_filter_builtins: Ready-made content filters by `slug`, such as "email" or "credit-card", each with its
            `action`: "redact", "block" or "flag".
        content_filters: Content filters of your own: a `pattern` and its `action`: "redact", "block" or "flag".
        description: What the guardrail is for, at most 1,000 characters.
        enable_free_model_publication: Whether free endpoints that may publish prompts and answers may be used.
        enable_free_model_training: Whether free endpoints that may train on prompts and answers may be used.
        enable_paid_model_training: Whether paid endpoints that may train on prompts and answers may be used.
        enforce_zdr: Deprecated: whether only endpoints that retain no data may be used, for all providers; use the
            `enforce_zdr_...` arguments of single providers. Deprecated.
        enforce_zdr_anthropic: Whether models of Anthropic may be used only at endpoints that retain no data.
        enforce_zdr_google: Whether models of Google may be used only at endpoints that retain no data.
        enforce_zdr_openai: Whether models of OpenAI may be used only at endpoints that retain no data.
        enforce_zdr_other: Whether models of makers without an argument of their own may be used only at endpoints that
            retain no data.
        enforce_zdr_xai: Whether models of xAI may be used only at endpoints that retain no data.
        ignored_models: Slugs of models that may not be used.
        ignored_providers: Slugs of providers that may not be used.
        include_byok_in_budgets: Whether usage through your own provider keys (BYOK) counts against `limit_usd` as well.
        limit_usd: Most that may be spent in one `reset_interval`, in US dollars; None for no limit.
        name: New name shown in the list of guardrails, 1 to 200 characters.
        reset_interval: How often the budget starts afresh: "daily", "weekly" or "monthly"; None for never.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the guardrail as changed, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): a setting is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): there is no such guardrail.
        - `ConflictResponseError` (409): the change conflicts with the guardrail's present state.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``PATCH /guardrails/{id}``
    """
    return await call(_GUARDRAILS_UPDATE, locals())


_GUARDRAILS_LIST_GUARDRAIL_KEY_ASSIGNMENTS = Operation(
    name="guardrails_list_guardrail_key_assignments",
    method="GET",
    path="/guardrails/{id}/assignments/keys",
    query=("offset", "limit"),
    kind="page",
    spine=("data",),
    returns="ListKeyAssignmentsResponse",
    paging=Paging(items="data", page_size=50),
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def guardrails_list_guardrail_key_assignments(
    core: OpenRouterCore,
    *,
    id: str,
    offset: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[KeyAssignment, ListKeyAssignmentsResponse], GuardrailsListGuardrailKeyAssignmentsError]:
    """List the API keys to which one guardrail is assigned.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the guardrail (UUID).
        offset: Number of items to skip before the first one returned.
        limit: Most assignments per page, 1 to 100.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a `Page` of assignments in `items`, one per key.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): there is no such guardrail.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /guardrails/{id}/assignments/keys``
    """
    return await call(_GUARDRAILS_LIST_GUARDRAIL_KEY_ASSIGNMENTS, locals())


_GUARDRAILS_BULK_ASSIGN_KEYS = Operation(
    name="guardrails_bulk_assign_keys",
    method="POST",
    path="/guardrails/{id}/assignments/keys",
    body="json",
    properties=("key_hashes",),
    returns="BulkAssignKeysResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def guardrails_bulk_assign_keys(
    core: OpenRouterCore,
    *,
    id: str,
    key_hashes: Sequence[str],
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[BulkAssignKeysResponse, GuardrailsBulkAssignKeysError]:
    """Assign a guardrail to API keys.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the guardrail (UUID).
        key_hashes: Hashes of the API keys that are to have the guardrail.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: how many keys it was assigned to, in `assigned_count`.

        Err with one of:

        - `BadRequestResponseError` (400): a key cannot take the guardrail, or the list is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): there is no such guardrail, or no such key.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /guardrails/{id}/assignments/keys``
    """
    return await call(_GUARDRAILS_BULK_ASSIGN_KEYS, locals())


_GUARDRAILS_BULK_UNASSIGN_KEYS = Operation(
    name="guardrails_bulk_unassign_keys",
    method="POST",
    path="/guardrails/{id}/assignments/keys/remove",
    body="json",
    properties=("key_hashes",),
    returns="BulkUnassignKeysResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def guardrails_bulk_unassign_keys(
    core: OpenRouterCore,
    *,
    id: str,
    key_hashes: Sequence[str],
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[BulkUnassignKeysResponse, GuardrailsBulkUnassignKeysError]:
    """Take a guardrail off API keys.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the guardrail (UUID).
        key_hashes: Hashes of the API keys that are to lose the guardrail.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: how many keys it was taken off, in `unassigned_count`.

        Err with one of:

        - `BadRequestResponseError` (400): the list of keys is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): there is no such guardrail, or no such key.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /guardrails/{id}/assignments/keys/remove``
    """
    return await call(_GUARDRAILS_BULK_UNASSIGN_KEYS, locals())


_GUARDRAILS_LIST_GUARDRAIL_MEMBER_ASSIGNMENTS = Operation(
    name="guardrails_list_guardrail_member_assignments",
    method="GET",
    path="/guardrails/{id}/assignments/members",
    query=("offset", "limit"),
    kind="page",
    spine=("data",),
    returns="ListMemberAssignmentsResponse",
    paging=Paging(items="data", page_size=50),
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def guardrails_list_guardrail_member_assignments(
    core: OpenRouterCore,
    *,
    id: str,
    offset: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[MemberAssignment, ListMemberAssignmentsResponse], GuardrailsListGuardrailMemberAssignmentsError]:
    """List the members to whom one guardrail is assigned.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the guardrail (UUID).
        offset: Number of items to skip before the first one returned.
        limit: Most assignments per page, 1 to 100.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a `Page` of assignments in `items`, one per organization member.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): there is no such guardrail.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /guardrails/{id}/assignments/members``
    """
    return await call(_GUARDRAILS_LIST_GUARDRAIL_MEMBER_ASSIGNMENTS, locals())


_GUARDRAILS_BULK_ASSIGN_MEMBERS = Operation(
    name="guardrails_bulk_assign_members",
    method="POST",
    path="/guardrails/{id}/assignments/members",
    body="json",
    properties=("member_user_ids",),
    returns="BulkAssignMembersResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def guardrails_bulk_assign_members(
    core: OpenRouterCore,
    *,
    id: str,
    member_user_ids: Sequence[str],
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[BulkAssignMembersResponse, GuardrailsBulkAssignMembersError]:
    """Assign a guardrail to members of the organization.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the guardrail (UUID).
        member_user_ids: User ids of the members who are to have the guardrail.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: how many members it was assigned to, in `assigned_count`.

        Err with one of:

        - `BadRequestResponseError` (400): a member cannot take the guardrail, or the list is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): there is no such guardrail, or no such member.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /guardrails/{id}/assignments/members``
    """
    return await call(_GUARDRAILS_BULK_ASSIGN_MEMBERS, locals())


_GUARDRAILS_BULK_UNASSIGN_MEMBERS = Operation(
    name="guardrails_bulk_unassign_members",
    method="POST",
    path="/guardrails/{id}/assignments/members/remove",
    body="json",
    properties=("member_user_ids",),
    returns="BulkUnassignMembersResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def guardrails_bulk_unassign_members(
    core: OpenRouterCore,
    *,
    id: str,
    member_user_ids: Sequence[str],
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[BulkUnassignMembersResponse, GuardrailsBulkUnassignMembersError]:
    """Take a guardrail off members of the organization.

    Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the guardrail (UUID).
        member_user_ids: User ids of the members who are to lose the guardrail.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: how many members it was taken off, in `unassigned_count`.

        Err with one of:

        - `BadRequestResponseError` (400): the list of members is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): there is no such guardrail, or no such member.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /guardrails/{id}/assignments/members/remove``
    """
    return await call(_GUARDRAILS_BULK_UNASSIGN_MEMBERS, locals())
