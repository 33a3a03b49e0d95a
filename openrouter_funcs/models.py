"""Models: what can be called, what it costs and what it can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

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
        ServiceUnavailableResponseError,
        UnauthorizedResponseError,
    )
    from openrouter_core.models import Model, ModelResponse, ModelsCountResponse, ModelsListResponse
    from openrouter_core.options import RequestOptions
    from openrouter_core.paging import Page
    from openrouter_core.params.models import (
        DistillableInput,
        GetModelsCategoryInput,
        GetModelsRegionInput,
        GetModelsSortInput,
        ListModelsUserSortInput,
    )
    from openrouter_core.result import Result

    ModelsGetError: TypeAlias = (
        ForbiddenResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | ClientError
    )
    ModelsListError: TypeAlias = (
        BadRequestResponseError
        | ForbiddenResponseError
        | InternalServerResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )
    ModelsCountError: TypeAlias = (
        BadRequestResponseError | ForbiddenResponseError | InternalServerResponseError | OpenRouterDefaultError | ClientError
    )
    ModelsListForUserError: TypeAlias = (
        UnauthorizedResponseError
        | ForbiddenResponseError
        | NotFoundResponseError
        | InternalServerResponseError
        | ServiceUnavailableResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_MODELS_GET = Operation(
    name="models_get",
    method="GET",
    path="/model/{author}/{slug}",
    keyless=True,
    spine=("data",),
    returns="ModelResponse",
    errors={403: "ForbiddenResponseError", 404: "NotFoundResponseError", 500: "InternalServerResponseError"},
)


async def models_get(
    core: OpenRouterCore,
    *,
    author: str,
    slug: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ModelResponse, ModelsGetError]:
    """Get one model: prices, context length, abilities.

    Prices are US dollars per token (or per request, image or search), as decimal text. Needs no key.

    Example::

        match await models_get(core, author="openai", slug="gpt-5"):
            case Ok(model):
                print(model.data.name, model.data.context_length, model.data.pricing.prompt)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        author: First part of the model's id, such as `openai`.
        slug: Second part of the model's id, such as `gpt-5`, with a variant such as `:free` if there is one.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the model, in `data`.

        Err with one of:

        - `ForbiddenResponseError` (403): the key may not do this, or moderation refused the input.
        - `NotFoundResponseError` (404): no model of that author and slug.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /model/{author}/{slug}``
    """
    return await call(_MODELS_GET, locals())


_MODELS_LIST = Operation(
    name="models_list",
    method="GET",
    path="/models",
    query=(
        "offset",
        "limit",
        "category",
        "supported_parameters",
        "output_modalities",
        "sort",
        "q",
        "input_modalities",
        "context",
        "min_price",
        "max_price",
        "arch",
        "model_authors",
        "providers",
        "distillable",
        "zdr",
        "region",
        "min_output_price",
        "max_output_price",
        "min_age_days",
        "max_age_days",
        "min_intelligence_index",
        "max_intelligence_index",
        "min_coding_index",
        "max_coding_index",
        "min_agentic_index",
        "max_agentic_index",
        "min_tool_success_rate",
        "max_tool_success_rate",
    ),
    keyless=True,
    kind="page",
    spine=("data",),
    returns="ModelsListResponse",
    paging=Paging(items="data", page_size=500),
    errors={
        400: "BadRequestResponseError",
        403: "ForbiddenResponseError",
        500: "InternalServerResponseError",
        503: "ServiceUnavailableResponseError",
    },
)


async def models_list(
    core: OpenRouterCore,
    *,
    offset: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    category: GetModelsCategoryInput | Unset | None = UNSET,
    supported_parameters: str | Unset | None = UNSET,
    output_modalities: str | Unset | None = UNSET,
    sort: GetModelsSortInput | Unset | None = UNSET,
    q: str | Unset | None = UNSET,
    input_modalities: str | Unset | None = UNSET,
    context: int | Unset | None = UNSET,
    min_price: float | Unset | None = UNSET,
    max_price: float | Unset | None = UNSET,
    arch: str | Unset | None = UNSET,
    model_authors: str | Unset | None = UNSET,
    providers: str | Unset | None = UNSET,
    distillable: DistillableInput | Unset | None = UNSET,
    zdr: Literal["true"] | Unset | None = UNSET,
    region: GetModelsRegionInput | Unset | None = UNSET,
    min_output_price: float | Unset | None = UNSET,
    max_output_price: float | Unset | None = UNSET,
    min_age_days: int | Unset | None = UNSET,
    max_age_days: int | Unset | None = UNSET,
    min_intelligence_index: float | Unset | None = UNSET,
    max_intelligence_index: float | Unset | None = UNSET,
    min_coding_index: float | Unset | None = UNSET,
    max_coding_index: float | Unset | None = UNSET,
    min_agentic_index: float | Unset | None = UNSET,
    max_agentic_index: float | Unset | None = UNSET,
    min_tool_success_rate: float | Unset | None = UNSET,
    max_tool_success_rate: float | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[Model, ModelsListResponse], ModelsListError]:
    """List the models, filtered and sorted.

    All filters given must hold. Prices in the answer are US dollars per token, as decimal text. `models_list_for_user`
    lists only what your own settings allow. Needs no key.

    Example::

        match await models_list(core, supported_parameters="tools", sort="newest", limit=10):
            case Ok(page):
                for model in page.items:
                    print(model.id, model.context_length)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        offset: Number of items to skip before the first one returned.
        limit: Most models to return, 1 to 1000; 500 if left out.
        category: Keep only models used for this kind of work, such as `programming`.
        supported_parameters: Keep only models that take these request parameters, such as `tools`; separate several
            with commas.
        output_modalities: Only models that produce these kinds of output, comma-separated, such as "text,image".
        sort: Order of the models, such as `newest`, `pricing-low-to-high` or `context-high-to-low`.
        q: Words to search for.
        input_modalities: Keep only models that take these inputs, such as `text,image`.
        context: Least context length, in tokens.
        min_price: Least price of input tokens, in US dollars.
        max_price: Greatest price of input tokens, in US dollars; 0 keeps those whose input is free.
        arch: Keep only models of this architecture or family.
        model_authors: Keep only models of these authors, such as `openai`; separate several with commas.
        providers: Keep only models that these providers serve; separate several with commas.
        distillable: Whether the model's licence must allow training other models on its output: `true` or `false`, as
            text.
        zdr: Pass `true` to keep only models with an endpoint that retains no data (zero data retention).
        region: Keep only models that can be served within this region: `eu` or `us`.
        min_output_price: Least price of output tokens, in US dollars.
        max_output_price: Greatest price of output tokens, in US dollars.
        min_age_days: Least age of a model, in days.
        max_age_days: Greatest age of a model, in days.
        min_intelligence_index: Least score in the intelligence index.
        max_intelligence_index: Greatest score in the intelligence index.
        min_coding_index: Least score in the coding index.
        max_coding_index: Greatest score in the coding index.
        min_agentic_index: Least score in the index of agentic work.
        max_agentic_index: Greatest score in the index of agentic work.
        min_tool_success_rate: Least share of tool calls that succeed, 0 to 1.
        max_tool_success_rate: Greatest share of tool calls that succeed, 0 to 1.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a page of models, in `data`, with `total_count` and a link to the next page.

        Err with one of:

        - `BadRequestResponseError` (400): a filter is not valid.
        - `ForbiddenResponseError` (403): the key may not do this, or moderation refused the input.
        - `InternalServerResponseError` (500): the server failed.
        - `ServiceUnavailableResponseError` (503): the list is not available at present.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /models``
    """
    return await call(_MODELS_LIST, locals())


_MODELS_COUNT = Operation(
    name="models_count",
    method="GET",
    path="/models/count",
    query=("output_modalities",),
    keyless=True,
    spine=("data", "data.count"),
    returns="ModelsCountResponse",
    errors={400: "BadRequestResponseError", 403: "ForbiddenResponseError", 500: "InternalServerResponseError"},
)


async def models_count(
    core: OpenRouterCore,
    *,
    output_modalities: str | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ModelsCountResponse, ModelsCountError]:
    """Count the models.

    Needs no key.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        output_modalities: Only models that produce these kinds of output, comma-separated, such as "text,image".
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the number, in `data.count`.

        Err with one of:

        - `BadRequestResponseError` (400): a modality is not valid.
        - `ForbiddenResponseError` (403): the key may not do this, or moderation refused the input.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /models/count``
    """
    return await call(_MODELS_COUNT, locals())


_MODELS_LIST_FOR_USER = Operation(
    name="models_list_for_user",
    method="GET",
    path="/models/user",
    query=("offset", "limit", "output_modalities", "sort"),
    kind="page",
    spine=("data",),
    returns="ModelsListResponse",
    paging=Paging(items="data", page_size=500),
    errors={
        401: "UnauthorizedResponseError",
        403: "ForbiddenResponseError",
        404: "NotFoundResponseError",
        500: "InternalServerResponseError",
        503: "ServiceUnavailableResponseError",
    },
)


async def models_list_for_user(
    core: OpenRouterCore,
    *,
    offset: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    output_modalities: str | Unset | None = UNSET,
    sort: ListModelsUserSortInput | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[Model, ModelsListResponse], ModelsListForUserError]:
    """List the models that your own settings allow.

    Like `models_list`, without models that the account's provider preferences, privacy settings and guardrails exclude.
    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        offset: Number of items to skip before the first one returned.
        limit: Most models to return, 1 to 1000; 500 if left out.
        output_modalities: Only models that produce these kinds of output, comma-separated, such as "text,image".
        sort: Order of the models, such as `newest`, `pricing-low-to-high` or `context-high-to-low`.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a page of models, in `data`, with `total_count` and a link to the next page.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key may not do this, or moderation refused the input.
        - `NotFoundResponseError` (404): it does not exist, or it is not yours.
        - `InternalServerResponseError` (500): the server failed.
        - `ServiceUnavailableResponseError` (503): no provider can take the request now.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /models/user``
    """
    return await call(_MODELS_LIST_FOR_USER, locals())
