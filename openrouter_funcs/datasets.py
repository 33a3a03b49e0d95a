"""Datasets: public figures about how OpenRouter is used, by app, model and session."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, Paging, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import (
        BadRequestResponseError,
        ClientError,
        InternalServerResponseError,
        OpenRouterDefaultError,
        TooManyRequestsResponseError,
        UnauthorizedResponseError,
    )
    from openrouter_core.models import (
        AppRankingsItem,
        AppRankingsResponse,
        RankingsDailyResponse,
        SessionCostItem,
        SessionCostResponse,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.paging import Page
    from openrouter_core.params.datasets import (
        ContextBucketInput,
        GetAppRankingsCategoryInput,
        GetAppRankingsSortInput,
        GetRankingsDailyCategoryInput,
        GetRankingsDailyModalityInput,
        GetSessionCostTurnRangeInput,
        LanguageTypeInput,
        PeriodInput,
        SubcategoryInput,
    )
    from openrouter_core.result import Result

    DatasetsGetAppRankingsError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    DatasetsGetRankingsDailyError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    DatasetsGetSessionCostError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_DATASETS_GET_APP_RANKINGS = Operation(
    name="datasets_get_app_rankings",
    method="GET",
    path="/datasets/app-rankings",
    query=("category", "subcategory", "sort", "start_date", "end_date", "limit", "offset"),
    kind="page",
    spine=("data",),
    returns="AppRankingsResponse",
    paging=Paging(items="data", page_size=50),
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
    },
)


async def datasets_get_app_rankings(
    core: OpenRouterCore,
    *,
    category: GetAppRankingsCategoryInput | Unset | None = UNSET,
    subcategory: SubcategoryInput | Unset | None = UNSET,
    sort: GetAppRankingsSortInput | Unset | None = UNSET,
    start_date: str | Unset | None = UNSET,
    end_date: str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[AppRankingsItem, AppRankingsResponse], DatasetsGetAppRankingsError]:
    """Rank the apps that use OpenRouter.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        category: Only apps of this category: "coding", "creative", "productivity" or "entertainment".
        subcategory: Only apps of this subcategory, such as "cli-agent" or "ide-extension".
        sort: Order of the apps: "popular" or "trending".
        start_date: First day covered, YYYY-MM-DD.
        end_date: Last day covered, YYYY-MM-DD.
        limit: Most apps per page, 1 to 100.
        offset: Number of apps to skip before the first one returned, at most 100.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a `Page` of apps in `items`, by rank, with requests and tokens; the days covered are in `page.value.meta`.

        Err with one of:

        - `BadRequestResponseError` (400): an argument is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /datasets/app-rankings``
    """
    return await call(_DATASETS_GET_APP_RANKINGS, locals())


_DATASETS_GET_RANKINGS_DAILY = Operation(
    name="datasets_get_rankings_daily",
    method="GET",
    path="/datasets/rankings-daily",
    query=("start_date", "end_date", "period", "modality", "context_bucket", "category", "language_type"),
    spine=("data",),
    returns="RankingsDailyResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
    },
)


async def datasets_get_rankings_daily(
    core: OpenRouterCore,
    *,
    start_date: str | Unset | None = UNSET,
    end_date: str | Unset | None = UNSET,
    period: PeriodInput | Unset | None = UNSET,
    modality: GetRankingsDailyModalityInput | Unset | None = UNSET,
    context_bucket: ContextBucketInput | Unset | None = UNSET,
    category: GetRankingsDailyCategoryInput | Unset | None = UNSET,
    language_type: LanguageTypeInput | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[RankingsDailyResponse, DatasetsGetRankingsDailyError]:
    """Get how many tokens each ranked model served, by date.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        start_date: First day covered, YYYY-MM-DD.
        end_date: Last day covered, YYYY-MM-DD.
        period: Length of a time step: "day", "week" or "month".
        modality: Only requests of this kind: "text", "image" (as input), "image_output", "audio" or "tool_calling".
        context_bucket: Only requests in this class of prompt length, in tokens: "1K", "10K", "100K", "1M" or "10M".
        category: Only requests on this subject, such as "programming" or "marketing/seo".
        language_type: Kind of language that the figures are about: "natural" (human) or "programming".
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: one item per date and model, in `data`; `total_tokens` is a whole number as text.

        Err with one of:

        - `BadRequestResponseError` (400): an argument is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /datasets/rankings-daily``
    """
    return await call(_DATASETS_GET_RANKINGS_DAILY, locals())


_DATASETS_GET_SESSION_COST = Operation(
    name="datasets_get_session_cost",
    method="GET",
    path="/datasets/session-cost",
    query=("app_slug", "model", "turn_range", "limit", "offset"),
    kind="page",
    spine=("data",),
    returns="SessionCostResponse",
    paging=Paging(items="data", page_size=100),
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
    },
)


async def datasets_get_session_cost(
    core: OpenRouterCore,
    *,
    app_slug: str | Unset | None = UNSET,
    model: str | Unset | None = UNSET,
    turn_range: GetSessionCostTurnRangeInput | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[SessionCostItem, SessionCostResponse], DatasetsGetSessionCostError]:
    """Get the median cost of a session, by app and model.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        app_slug: Only sessions of the app with this slug.
        model: Only sessions with this model, by its slug.
        turn_range: Only sessions of this length: "1-turn", "2-9-turns", "10-49-turns" or "50-plus-turns".
        limit: Most items per page, 1 to 500.
        offset: Number of items to skip before the first one returned, at most 5,000.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a `Page` in `items`: per app, model and range of turns, the median in US dollars; the days covered are in
        `page.value.meta`.

        Err with one of:

        - `BadRequestResponseError` (400): an argument is not valid.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /datasets/session-cost``
    """
    return await call(_DATASETS_GET_SESSION_COST, locals())
