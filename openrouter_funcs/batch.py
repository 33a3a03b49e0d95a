"""Batch: many requests to one model, run within 24 hours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openrouter_core.operation import Operation, Paging, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import BatchErrorResponse, BatchPaymentRequiredResponseError, ClientError, OpenRouterDefaultError
    from openrouter_core.models import BatchDeletedObject, BatchListItem, BatchListResponse, BatchObject
    from openrouter_core.options import RequestOptions
    from openrouter_core.paging import Page
    from openrouter_core.params.batch import (
        BatchListStatusInput,
        BatchListTimestampInput,
        BatchProviderPreferencesInput,
        EndpointInput,
        RequestInput,
    )
    from openrouter_core.result import Result

    BatchListError: TypeAlias = BatchErrorResponse | OpenRouterDefaultError | ClientError
    BatchCreateBatchesError: TypeAlias = BatchErrorResponse | OpenRouterDefaultError | ClientError
    BatchGetBatchesError: TypeAlias = (
        BatchErrorResponse | BatchPaymentRequiredResponseError | OpenRouterDefaultError | ClientError
    )
    BatchDeleteError: TypeAlias = BatchErrorResponse | OpenRouterDefaultError | ClientError

else:
    __getattr__ = error_aliases(__name__)

_BATCH_LIST = Operation(
    name="batch_list",
    method="GET",
    path="/batches",
    query=("limit", "after", "status", "created_after", "created_before"),
    kind="page",
    spine=("data",),
    returns="BatchListResponse",
    paging=Paging(items="data", cursor="after", next_cursor="last_id"),
    errors={
        400: "BatchErrorResponse",
        401: "BatchErrorResponse",
        429: "BatchErrorResponse",
        500: "BatchErrorResponse",
        502: "BatchErrorResponse",
    },
)


async def batch_list(
    core: OpenRouterCore,
    *,
    limit: int | Unset | None = UNSET,
    after: str | Unset | None = UNSET,
    status: Sequence[BatchListStatusInput] | Unset | None = UNSET,
    created_after: BatchListTimestampInput | Unset | None = UNSET,
    created_before: BatchListTimestampInput | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[Page[BatchListItem, BatchListResponse], BatchListError]:
    """List the account's batches.

    The results of a batch come with `batch_get_batches`. Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        limit: Most batches per page.
        after: Cursor: `last_id` of the page before.
        status: Only batches in one of these states: "validating", "in_progress", "completed", "failed", "expired" or
            "cancelled".
        created_after: Only batches created after this date (ISO 8601) or time, as text.
        created_before: Only batches created before this date (ISO 8601) or time, as text.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: a `Page` of batches in `items`; `next_page()` gets the next one.

        Err with one of:

        - `BatchErrorResponse` (400): a filter or cursor is not valid.
        - `BatchErrorResponse` (401): the key is missing, unknown or disabled.
        - `BatchErrorResponse` (429): too many requests.
        - `BatchErrorResponse` (500): what the batch API says went wrong; `status_code` has the status.
        - `BatchErrorResponse` (502): a service behind the API failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /batches``
    """
    return await call(_BATCH_LIST, locals())


_BATCH_CREATE_BATCHES = Operation(
    name="batch_create_batches",
    method="POST",
    path="/batches",
    body="json",
    properties=("endpoint", "model", "requests", "callback_url", "completion_window", "provider"),
    spine=("id",),
    returns={202: "BatchObject"},
    errors={
        400: "BatchErrorResponse",
        401: "BatchErrorResponse",
        402: "BatchErrorResponse",
        403: "BatchErrorResponse",
        404: "BatchErrorResponse",
        413: "BatchErrorResponse",
        422: "BatchErrorResponse",
        429: "BatchErrorResponse",
        500: "BatchErrorResponse",
        502: "BatchErrorResponse",
    },
    retry_codes=(429,),
    retries_connections=False,
)


async def batch_create_batches(
    core: OpenRouterCore,
    *,
    endpoint: EndpointInput,
    model: str,
    requests: Sequence[RequestInput],
    callback_url: str | Unset = UNSET,
    completion_window: Literal["24h"] | Unset = UNSET,
    provider: BatchProviderPreferencesInput | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[BatchObject, BatchCreateBatchesError]:
    """Start a batch of requests to one model.

    Returns when the batch is accepted, not when it is done: poll `batch_get_batches` with its `id`, or give a
    `callback_url`. Any API key will do.

    Example::

        match await batch_create_batches(
            core,
            endpoint="/v1/chat/completions",
            model="openai/gpt-5",
            requests=[{"custom_id": "1", "body": {"messages": [{"role": "user", "content": "Say hello."}]}}],
        ):
            case Ok(batch):
                print(batch.id, batch.status)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        endpoint: API that each request is for: "/v1/chat/completions", "/v1/responses", "/v1/messages" or
            "/v1/embeddings".
        model: Slug of the model that serves all requests of the batch.
        requests: The requests: `body` is what `endpoint` takes, `custom_id` your id by which to find its result.
        callback_url: URL that is told when the batch has ended.
        completion_window: Time within which the batch is to be done; "24h" is the only value.
        provider: Which providers may run the batch (`only`), and whether others may step in (`allow_fallbacks`).
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the new batch, with its `id`, `status` and counts of requests.

        Err with one of:

        - `BatchErrorResponse` (400): the batch is malformed.
        - `BatchErrorResponse` (401): the key is missing, unknown or disabled.
        - `BatchErrorResponse` (402): the credits do not cover the batch.
        - `BatchErrorResponse` (403): the key or a guardrail forbids the batch.
        - `BatchErrorResponse` (404): the model is unknown, or no provider runs batches of it.
        - `BatchErrorResponse` (413): the batch is too large.
        - `BatchErrorResponse` (422): a request of the batch cannot be processed.
        - `BatchErrorResponse` (429): too many requests.
        - `BatchErrorResponse` (500): what the batch API says went wrong; `status_code` has the status.
        - `BatchErrorResponse` (502): the provider did not take the batch.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``POST /batches``
    """
    return await call(_BATCH_CREATE_BATCHES, locals())


_BATCH_GET_BATCHES = Operation(
    name="batch_get_batches",
    method="GET",
    path="/batches/{id}",
    returns="BatchObject",
    errors={
        401: "BatchErrorResponse",
        402: "BatchPaymentRequiredResponseError",
        404: "BatchErrorResponse",
        410: "BatchErrorResponse",
        429: "BatchErrorResponse",
        500: "BatchErrorResponse",
        502: "BatchErrorResponse",
    },
)


async def batch_get_batches(
    core: OpenRouterCore,
    *,
    id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[BatchObject, BatchGetBatchesError]:
    """Get a batch: its state, and its results once it has ended.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the batch.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the batch; `results` holds a response or an error per `custom_id` once there are any, `usage` tokens and
        cost.

        Err with one of:

        - `BatchErrorResponse` (401): the key is missing, unknown or disabled.
        - `BatchPaymentRequiredResponseError` (402): payment is due before the batch can be read.
        - `BatchErrorResponse` (404): there is no such batch.
        - `BatchErrorResponse` (410): the batch is no longer kept.
        - `BatchErrorResponse` (429): too many requests.
        - `BatchErrorResponse` (500): what the batch API says went wrong; `status_code` has the status.
        - `BatchErrorResponse` (502): the provider's state of the batch could not be read.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /batches/{id}``
    """
    return await call(_BATCH_GET_BATCHES, locals())


_BATCH_DELETE = Operation(
    name="batch_delete",
    method="DELETE",
    path="/batches/{id}",
    returns="BatchDeletedObject",
    errors={
        401: "BatchErrorResponse",
        404: "BatchErrorResponse",
        409: "BatchErrorResponse",
        429: "BatchErrorResponse",
        500: "BatchErrorResponse",
        502: "BatchErrorResponse",
    },
)


async def batch_delete(
    core: OpenRouterCore,
    *,
    id: str,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[BatchDeletedObject, BatchDeleteError]:
    """Delete a batch and its results.

    Removes it at OpenRouter; `deletion.upstream`, where present, says what became of it at the provider. Any API key
    will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        id: Id of the batch.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the batch's id, and what was deleted where, in `deletion`.

        Err with one of:

        - `BatchErrorResponse` (401): the key is missing, unknown or disabled.
        - `BatchErrorResponse` (404): there is no such batch.
        - `BatchErrorResponse` (409): the batch cannot be deleted in its present state.
        - `BatchErrorResponse` (429): too many requests.
        - `BatchErrorResponse` (500): what the batch API says went wrong; `status_code` has the status.
        - `BatchErrorResponse` (502): the provider failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``DELETE /batches/{id}``
    """
    return await call(_BATCH_DELETE, locals())
