"""Exchange: a request on the wire and its answer, redirects and a resend on a new connection included.

Knows nothing of operations, Results or retries: it returns an `Incoming` or raises an `HTTPClientError`.
"""

from __future__ import annotations

import asyncio
import io
from typing import TYPE_CHECKING, Any

import aiohttp
from aiohttp import compression_utils

from openrouter_core._request.bodies import repeatable
from openrouter_core._transport.attempts import running
from openrouter_core._transport.incoming import Incoming
from openrouter_core._transport.pool import OURS, client_timeout
from openrouter_core._transport.proxies import checked
from openrouter_core._transport.redirects import followed, parsed
from openrouter_core._transport.translation import aborted_or_raised, failure_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping

    from openrouter_core._transport.attempts import Attempt
    from openrouter_core._transport.pool import ConnectionPool
    from openrouter_core.wire import Request

MAX_REDIRECTS = 10
LARGE_BODY = 1 << 20
"""Bytes from which on a body is sent in pieces."""
_NO_TYPE = ("Content-Type",)
_BROTLI: Any = getattr(compression_utils, "brotli", None)
_OLD_BROTLI = _BROTLI is not None and not hasattr(_BROTLI.Decompressor, "can_accept_more_data")
"""Whether aiohttp would ask for a coding that cannot be undone in pieces (see `decompression`)."""


async def begin(pool: ConnectionPool, request: Request, fetch_options: Mapping[str, Any], attempt: Attempt) -> Incoming:
    """Send the request and return its answer as soon as the head is here; `attempt` counts how often it went out.

    Raises `HTTPClientError`.
    """
    token = running.set(attempt)
    try:
        options, left = _options(pool, fetch_options) if fetch_options else (pool.options, MAX_REDIRECTS)
        incoming = await _exchanged(pool, request, options, attempt)
        if incoming.redirects and left:

            def exchange(request: Request, options: dict[str, Any]) -> Awaitable[Incoming]:
                return _exchanged(pool, request, options, attempt)

            incoming = await followed(incoming, left, exchange, options, pool.session.headers)
    except asyncio.CancelledError as cancelled:
        failure = aborted_or_raised(cancelled, pool)
    except Exception as error:  # noqa: BLE001 - no exception of aiohttp may get past here
        failure = failure_of(error, pool, attempt.redactor)
    else:
        return incoming
    finally:
        running.reset(token)
        attempt.request = None  # timers that were cancelled keep their context, and that keeps what counts, for a while
    # Raised here, outside of the handlers, so that it carries no context: that one's frames hold the key.
    raise failure


def _options(pool: ConnectionPool, fetch_options: Mapping[str, Any]) -> tuple[dict[str, Any], int]:
    """Return aiohttp's options of a request with the caller's among them, and how many redirects may be followed."""
    options = {**pool.options, **fetch_options, **OURS}
    left = options.pop("max_redirects", MAX_REDIRECTS)
    return options, left if fetch_options.get("allow_redirects", True) else 0


async def _exchanged(pool: ConnectionPool, request: Request, options: Mapping[str, Any], attempt: Attempt) -> Incoming:
    """Send the request, and once more if it went to a pooled connection that died before any byte of the answer."""
    before = attempt.requests
    try:
        return Incoming(pool, request, attempt.redactor, await _answered(pool, request, options, attempt))
    except (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError) as error:
        # In a user's session nothing is counted: its connections do not say whether they were pooled.
        if attempt.requests != before + 1 or attempt.on_new_connection:
            raise
        pool.suspect(attempt)
        if _has_begun(error) or not attempt.resend or not repeatable(request.body):
            raise
    attempt.only_new = True
    return Incoming(pool, request, attempt.redactor, await _answered(pool, request, options, attempt))


def _has_begun(error: Exception) -> bool:
    """Return whether the connection broke within the answer's head: then the server has accepted the request."""
    return isinstance(error, aiohttp.ServerDisconnectedError) and not isinstance(error.message, str)


def _answered(
    pool: ConnectionPool, request: Request, options: Mapping[str, Any], attempt: Attempt
) -> Awaitable[aiohttp.ClientResponse]:
    """Return the awaitable of aiohttp's answer. What went out before, in the same attempt, has used up some of its time."""
    url, body = parsed(request.url), request.body
    settings: dict[str, Any] = {
        "timeout": client_timeout(attempt.connect, attempt.left()),
        **options,
        "proxy": checked(options["proxy"], "fetch_options") if "proxy" in options else pool.proxies.of(url),
        "headers": _without_brotli(request.headers) if _OLD_BROTLI else request.headers,
    }
    if "Content-Type" not in request.headers and request.method != "GET":
        settings["skip_auto_headers"] = _NO_TYPE  # aiohttp would make one up
    if body is None or isinstance(body, bytes):
        # aiohttp warns of large bytes, but sends a file of them in pieces.
        settings["data"] = body if body is None or len(body) < LARGE_BODY else io.BytesIO(body)
        return pool.session.request(request.method, url, **settings)
    from openrouter_core._transport import files

    return files.answered(pool, request.method, url, body, settings)


def _without_brotli(headers: Mapping[str, str]) -> Mapping[str, str]:
    """Return the headers with the codings that can be undone, unless they name some already."""
    if any(name.lower() == "accept-encoding" for name in headers):
        return headers
    return {"Accept-Encoding": "gzip, deflate", **headers}
