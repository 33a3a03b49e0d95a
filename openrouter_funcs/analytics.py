"""Analytics: usage of an account by day, model, key and other dimensions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
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
        RequestTimeoutResponseError,
        UnauthorizedResponseError,
    )
    from openrouter_core.models import ActivityResponse, GetAnalyticsMetaResponse, QueryAnalyticsResponse
    from openrouter_core.options import RequestOptions
    from openrouter_core.params.analytics import (
        ClassifierDimensionsInput,
        ClassifierFiltersInput,
        FilterInput,
        OrderByInput,
        TimeRangeInput,
    )
    from openrouter_core.result import Result

    AnalyticsGetUserActivityError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    AnalyticsGetAnalyticsMetaError: TypeAlias = (
        UnauthorizedResponseError | ForbiddenResponseError | InternalServerResponseError | OpenRouterDefaultError | ClientError
    )
    AnalyticsQueryAnalyticsError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | ForbiddenResponseError
        | RequestTimeoutResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_ANALYTICS_GET_USER_ACTIVITY = Operation(
    name="analytics_get_user_activity",
    method="GET",
    path="/activity",
    query=("date", "api_key_hash", "user_id", "group_by", "workspace_id"),
    spine=("data",),
    returns="ActivityResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
    },
)


async def analytics_get_user_activity(
    core: OpenRouterCore,
    *,
    date: str | Unset | None = UNSET,
    api_key_hash: str | Unset | None = UNSET,
    user_id: str | Unset | None = UNSET,
    group_by: Literal["workspace"] | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ActivityResponse, AnalyticsGetUserActivityError]:
    """Get the account's daily usage, by model endpoint.

    Covers the last 30 completed UTC days; the current day is not included. Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        date: Only this UTC day, as YYYY-MM-DD.
        api_key_hash: Only usage of the API key with this hash.
        user_id: Only usage of the organization member with this id.
        group_by: Further key to split the rows by: "workspace", which fills their `workspace_id`.
        workspace_id: Only usage of the workspace with this id.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: one row per day and endpoint, in `data`, with requests, tokens and US dollars spent.

        Err with one of:

        - `BadRequestResponseError` (400): a filter is malformed, or `date` lies outside the days covered.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `NotFoundResponseError` (404): what a filter names does not exist.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /activity``
    """
    return await call(_ANALYTICS_GET_USER_ACTIVITY, locals())


_ANALYTICS_GET_ANALYTICS_META = Operation(
    name="analytics_get_analytics_meta",
    method="GET",
    path="/analytics/meta",
    spine=("data",),
    returns="GetAnalyticsMetaResponse",
    errors={401: "UnauthorizedResponseError", 403: "ForbiddenResponseError", 500: "InternalServerResponseError"},
)


async def analytics_get_analytics_meta(
    core: OpenRouterCore,
    *,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[GetAnalyticsMetaResponse, AnalyticsGetAnalyticsMetaError]:
    """List what analytics queries can ask for.

    Names given here are those that `analytics_query_analytics` takes. Needs a management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: metrics, dimensions, granularities and filter operators, in `data`.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /analytics/meta``
    """
    return await call(_ANALYTICS_GET_ANALYTICS_META, locals())


_ANALYTICS_QUERY_ANALYTICS = Operation(
    name="analytics_query_analytics",
    method="POST",
    path="/analytics/query",
    body="json",
    properties=(
        "metrics",
        "classifier_dimensions",
        "classifier_filters",
        "dimensions",
        "filters",
        "granularity",
        "group_limit",
        "limit",
        "order_by",
        "time_range",
    ),
    spine=("data", "data.data"),
    returns="QueryAnalyticsResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        408: "RequestTimeoutResponseError",
        500: "InternalServerResponseError",
    },
)


async def analytics_query_analytics(
    core: OpenRouterCore,
    *,
    metrics: Sequence[str],
    classifier_dimensions: ClassifierDimensionsInput | Unset = UNSET,
    classifier_filters: ClassifierFiltersInput | Unset = UNSET,
    dimensions: Sequence[str] | Unset = UNSET,
    filters: Sequence[FilterInput] | Unset = UNSET,
    granularity: str | Unset = UNSET,
    group_limit: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    order_by: OrderByInput | Unset = UNSET,
    time_range: TimeRangeInput | Unset = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[QueryAnalyticsResponse, AnalyticsQueryAnalyticsError]:
    """Query usage metrics over time and by dimension.

    For the names of metrics, dimensions, granularities and operators, see `analytics_get_analytics_meta`. Needs a
    management key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        metrics: Names of the metrics to compute.
        classifier_dimensions: Dimensions of a classifier, named by its id, to break the metrics down by (at most 2).
        classifier_filters: Conditions on the results of a classifier, named by its id (1 to 10).
        dimensions: Names of the dimensions to break the metrics down by, at most 2.
        filters: Conditions on dimensions, each with `field`, `operator` and `value`, at most 20.
        granularity: Name of the length of a time step; one row per step.
        group_limit: Most groups (combinations of dimension values) to return.
        limit: Most rows to return.
        order_by: Field to sort by, and its direction, "asc" or "desc".
        time_range: Time covered: `start` and `end` as ISO 8601 timestamps.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: rows in `data.data`, what the query covered in `data.metadata`, and `data.warnings` where there are any.

        Err with one of:

        - `BadRequestResponseError` (400): a metric, dimension, filter or time range is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `RequestTimeoutResponseError` (408): the query took too long; narrow its time range or dimensions.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /analytics/query``
    """
    return await call(_ANALYTICS_QUERY_ANALYTICS, locals())
