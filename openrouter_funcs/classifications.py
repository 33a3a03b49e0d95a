"""Classifications: what OpenRouter's traffic is used for, by task."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

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
    from openrouter_core.models import TaskClassificationResponse
    from openrouter_core.options import RequestOptions
    from openrouter_core.result import Result

    ClassificationsGetTaskClassificationsError: TypeAlias = (
        BadRequestResponseError
        | UnauthorizedResponseError
        | TooManyRequestsResponseError
        | InternalServerResponseError
        | OpenRouterDefaultError
        | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_CLASSIFICATIONS_GET_TASK_CLASSIFICATIONS = Operation(
    name="classifications_get_task_classifications",
    method="GET",
    path="/classifications/task",
    query=("window",),
    spine=("data",),
    returns="TaskClassificationResponse",
    errors={
        400: "BadRequestResponseError",
        401: "UnauthorizedResponseError",
        429: "TooManyRequestsResponseError",
        500: "InternalServerResponseError",
    },
)


async def classifications_get_task_classifications(
    core: OpenRouterCore,
    *,
    window: Literal["7d"] | Unset | None = UNSET,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[TaskClassificationResponse, ClassificationsGetTaskClassificationsError]:
    """Get the shares of tasks in OpenRouter's traffic.

    Any API key will do.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        window: Time covered, back from now; "7d" (seven days) is the only value.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: tasks with their shares of requests and tokens and their models, and the categories they fall in, in `data`.

        Err with one of:

        - `BadRequestResponseError` (400): the window is not one of those offered.
        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `TooManyRequestsResponseError` (429): too many requests.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /classifications/task``
    """
    return await call(_CLASSIFICATIONS_GET_TASK_CLASSIFICATIONS, locals())
