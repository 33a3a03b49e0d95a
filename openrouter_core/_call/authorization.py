"""Authorization: the key of a request that has none yet. Knows nothing of how requests are built or sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core._base.failures import called, concealing, unexpected
from openrouter_core._base.redaction import mentions_a_key
from openrouter_core._base.redactor import NO_KEY, redactor_of
from openrouter_core._request.encoding import bearer
from openrouter_core.errors import SDKValidationError
from openrouter_core.wire import Request

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import TypeAlias

    from openrouter_core._base.redactor import Redactor
    from openrouter_core.errors import OpenRouterError
    from openrouter_core.operation import Operation

    ApiKey: TypeAlias = str | Callable[[], str | Awaitable[str]] | None


async def authorized(key: ApiKey, operation: Operation, request: Request) -> tuple[Request, Redactor]:
    """Return the request with the key, and its redactor. A caller's header stays, and some operations need no key."""
    if any(name.lower() == "authorization" for name in request.headers):
        return request, redactor_of(request.headers)
    if callable(key):
        key = await called(key, (), _failure)
    if operation.keyless and (key is None or key == ""):
        return request, NO_KEY
    if key is None:
        message = "no API key: pass api_key= or set OPENROUTER_API_KEY"
        raise SDKValidationError(message, argument="api_key")
    headers = {**request.headers, "Authorization": bearer(key)}
    return Request(method=request.method, url=request.url, headers=headers, body=request.body), redactor_of(headers, key)


def _failure(error: BaseException) -> OpenRouterError:
    message = f"the api_key function raised {type(error).__name__}"
    return concealing(message) if mentions_a_key(error) else unexpected(message, error)
