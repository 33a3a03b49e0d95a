"""Providers: the companies that serve the models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.operation import Operation, call, error_aliases
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import ClientError, InternalServerResponseError, OpenRouterDefaultError
    from openrouter_core.models import ListProvidersResponse
    from openrouter_core.options import RequestOptions
    from openrouter_core.result import Result

    ProvidersListError: TypeAlias = InternalServerResponseError | OpenRouterDefaultError | ClientError

else:
    __getattr__ = error_aliases(__name__)

_PROVIDERS_LIST = Operation(
    name="providers_list",
    method="GET",
    path="/providers",
    keyless=True,
    spine=("data",),
    returns="ListProvidersResponse",
    errors={500: "InternalServerResponseError"},
)


async def providers_list(
    core: OpenRouterCore,
    *,
    http_referer: str | Unset | None = UNSET,
    app_title: str | Unset | None = UNSET,
    app_categories: str | Unset | None = UNSET,
    options: RequestOptions | None = None,
) -> Result[ListProvidersResponse, ProvidersListError]:
    """List the providers, with their policies and locations.

    The `slug` is what provider preferences take in `order`, `only` and `ignore`. Needs no key.

    Example::

        match await providers_list(core):
            case Ok(providers):
                for provider in providers.data:
                    print(provider.slug, provider.privacy_policy_url)
            case Err(error):
                print(error)

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        http_referer: URL of your app, for OpenRouter's rankings; overrides the core's.
        app_title: Name of your app, for OpenRouter's rankings; overrides the core's.
        app_categories: Categories of your app, comma-separated, for OpenRouter's rankings; overrides the core's.
        options: Options of this one call: retries, timeout, deadline, server URL, headers, extra query and extra body.

    Returns:
        Ok: the providers, in `data`.

        Err with one of:

        - `InternalServerResponseError` (500): the server failed.
        - `OpenRouterDefaultError`: any status that the operation does not document, or an answer that is not what it
          should be (HTML, empty, cut JSON).
        - `ClientError`: an argument cannot be sent, no whole answer came, or the answer does not fit its model.

    ``GET /providers``
    """
    return await call(_PROVIDERS_LIST, locals())
