"""Benchmarks: how models score in tests by several sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
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
    from openrouter_core.models import UnifiedBenchmarksResponse
    from openrouter_core.options import RequestOptions
    from openrouter_core.params.benchmarks import (
        ArenaInput,
        BenchmarkTypeInput,
        GetBenchmarksSearchSurfaceInput,
        SourceInput,
        TaskTypeInput,
    )
    from openrouter_core.result import Result

    BenchmarksGetBenchmarksError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_BENCHMARKS_GET_BENCHMARKS = Operation(
    name="benchmarks_get_benchmarks",
    method="GET",
    path="/benchmarks",
    query=(
        "source",
        "task_type",
        "benchmark_type",
        "include_run_config",
        "search_engine",
        "search_surface",
        "arena",
        "category",
        "max_results",
    ),
    spine=("data",),
    returns="UnifiedBenchmarksResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
    },
)


async def benchmarks_get_benchmarks(
    core: OpenRouterCore,
    *,
    source: SourceInput | Unset | None = UNSET,
    task_type: TaskTypeInput | Unset | None = UNSET,
    benchmark_type: BenchmarkTypeInput | Unset | None = UNSET,
    include_run_config: bool | Unset | None = UNSET,
    search_engine: str | Unset | None = UNSET,
    search_surface: GetBenchmarksSearchSurfaceInput | Unset | None = UNSET,
    arena: ArenaInput | Unset | None = UNSET,
    category: str | Unset | None = UNSET,
    max_results: int | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[UnifiedBenchmarksResponse, BenchmarksGetBenchmarksError]:
    """List models' benchmark scores from several sources.

    Which arguments apply depends on `source`; scores of different sources do not compare. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        source: Only scores of this source: "artificial-analysis", "design-arena" or "openrouter".
        task_type: Only scores for this kind of task: "coding", "intelligence", "agentic" or "search".
        benchmark_type: Only scores of this test, such as "gpqa_diamond", among those that OpenRouter runs.
        include_run_config: Whether to include how each search test was run (`run_config`).
        search_engine: Only search tests that used this engine.
        search_surface: Only search tests that searched in this way: "server-tool" or "plugin".
        arena: Only scores of this Design Arena arena: "models", "builders" or "agents".
        category: Only scores of this Design Arena category.
        max_results: Most scores to return, at least 1.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: scores in `data`, one item per model and test, shaped by its `source`; date and citation in `meta`.

        Err with one of:

        - `BadRequestResponseError` (400): a filter is not valid, or does not apply to the source.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /benchmarks``
    """
    return await call(_BENCHMARKS_GET_BENCHMARKS, locals())
