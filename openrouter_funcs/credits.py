"""Credits: what an account has bought and what it has used."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import (
        ClientError,
        ForbiddenResponseError,
        InternalServerResponseError,
        OpenRouterDefaultError,
        UnauthorizedResponseError,
    )
    from openrouter_core.models import GetCreditsResponse
    from openrouter_core.options import RequestOptions
    from openrouter_core.result import Result

    CreditsGetCreditsError: TypeAlias = (
        UnauthorizedResponseError | ForbiddenResponseError | InternalServerResponseError | OpenRouterDefaultError | ClientError
    )

else:
    __getattr__ = error_aliases(__name__)

_CREDITS_GET_CREDITS = Operation(
    name="credits_get_credits",
    method="GET",
    path="/credits",
    spine=("data",),
    returns="GetCreditsResponse",
    errors={401: "UnauthorizedResponseError", 403: "ForbiddenResponseError", 500: "InternalServerResponseError"},
)


async def credits_get_credits(
    core: OpenRouterCore,
    *,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[GetCreditsResponse, CreditsGetCreditsError]:
    """Get the credits an account has bought and used.

    Amounts are US dollars; what remains is `total_credits - total_usage`. Needs a management key.

    Example::

        match await credits_get_credits(core):
            case Ok(credits):
                print(credits.data.total_credits - credits.data.total_usage)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the two totals, in `data`.

        Err with one of:

        - `UnauthorizedResponseError` (401): the key is missing, unknown or disabled.
        - `ForbiddenResponseError` (403): the key is not a management key.
        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /credits``
    """
    return await call(_CREDITS_GET_CREDITS, locals())
