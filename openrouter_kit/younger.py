"""Requests to operations that are younger than the SDK: any method and path, with all that other calls have."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from openrouter_core import UNSET, Operation
from openrouter_core._base.status_errors import STATUS_ERRORS
from openrouter_core.operation import call

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, OpenRouterError, RequestOptions, Result


async def request(
    core: OpenRouterCore, method: str, path: str, *, body: Any = UNSET, options: RequestOptions | None = None
) -> Result[Any, OpenRouterError]:
    """Call an operation that has no function yet. Retries, limits of time, hooks and errors are as for every function.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        method: The HTTP method.
        path: The path below the base URL, such as ``/new/thing``. Its segments are percent-encoded.
        body: What is sent as JSON; nothing if it is left out.
        options: Options of this call; ``RequestOptions(extra_query={...})`` adds a query.

    Returns:
        Ok: the JSON that came, None if it was empty. Err: a `ResponseError`, or an error of the client.
    """
    segments = path.strip("/").split("/")
    operation = _operation(method.upper(), len(segments), has_body=body is not UNSET)
    named = {f"segment{index}": segment for index, segment in enumerate(segments)}
    return await call(operation, {"core": core, **named, "body": body, "options": options})


@lru_cache(maxsize=64)
def _operation(method: str, segments: int, *, has_body: bool) -> Operation:
    """Return an operation whose path is all arguments: as many as there are lengths of paths, not one for each path."""
    return Operation(
        name="request",
        method=method,
        path="".join(f"/{{segment{index}}}" for index in range(segments)),
        body="json" if has_body else None,
        whole_body=has_body,
        returns="Any",
        errors=STATUS_ERRORS,
    )
