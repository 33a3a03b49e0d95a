"""Transport: requests on the wire, by aiohttp. The only module that imports it.

Knows nothing of operations, Results or retries: it returns a `Response` or raises an `HTTPClientError`.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import weakref
from contextvars import ContextVar
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

import aiohttp
from aiohttp import compression_utils

from openrouter_core.bodies import repeatable
from openrouter_core.core import DEFAULT_SERVER_URL
from openrouter_core.errors import (
    HTTPClientError,
    InvalidRequestError,
    OpenRouterError,
    RequestAbortedError,
    RequestConnectionError,
    RequestTimeoutError,
    SDKValidationError,
    UnexpectedClientError,
)
from openrouter_core.phrases import one_line
from openrouter_core.proxies import Proxies
from openrouter_core.redaction import mentions, secret_of, shorn, without
from openrouter_core.redirects import followed, parsed
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Mapping

    from yarl import URL

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.defaults import Limits
    from openrouter_core.multipart import Multipart
    from openrouter_core.options import Timeouts
    from openrouter_core.uploads import Source
    from openrouter_core.wire import Request

T = TypeVar("T")

MAX_CONNECTIONS = 1000
"""Open connections of one event loop; further requests wait for one."""
MAX_REDIRECTS = 10
LARGE_BODY = 1 << 20
"""Bytes from which on a body is sent in pieces."""
CONNECT_SECONDS = 10.0
"""How long `connect` tries."""
SOONEST = 0.001
"""Seconds that are left to a request whose time is over: 0 would be no limit to aiohttp."""
_NO_TYPE = ("Content-Type",)
_BROTLI: Any = getattr(compression_utils, "brotli", None)
_OLD_BROTLI = _BROTLI is not None and not hasattr(_BROTLI.Decompressor, "can_accept_more_data")
"""Whether aiohttp would ask for what cannot be undone in pieces (see `decompression`)."""
_UPLOAD_ABORTED = getattr(aiohttp, "UploadAbortedError", aiohttp.ClientPayloadError)  # aiohttp 3.14 and newer


class Sent:
    """How often one attempt went on the wire, and whether the last time was on a connection made for it."""

    __slots__ = ("on_new_connection", "requests", "resend", "started")

    def __init__(self, *, resend: bool = True) -> None:
        """Start with none; `resend` tells whether a request may go out again, when a pooled connection died under it."""
        self.resend = resend
        self.started = 0.0
        """The loop's time when the attempt first went out."""
        self.requests = 0
        self.on_new_connection = False


_sent: ContextVar[Sent | None] = ContextVar("openrouter_core_sent", default=None)


class _Connector(aiohttp.TCPConnector):
    """Counts what goes on the wire: aiohttp resends some requests by itself, and does not say on which connection."""

    def connect(self, req: aiohttp.ClientRequest, traces: list[Any], timeout: aiohttp.ClientTimeout) -> Any:
        if sent := _sent.get():
            sent.requests += 1
            sent.on_new_connection = False
        return super().connect(req, traces, timeout)

    def _create_connection(self, req: aiohttp.ClientRequest, traces: list[Any], timeout: aiohttp.ClientTimeout) -> Any:
        if sent := _sent.get():
            sent.on_new_connection = True
        return super()._create_connection(req, traces, timeout)


class ConnectionPool:
    """An aiohttp session, the core's own or the user's."""

    def __init__(self, core: OpenRouterCore) -> None:
        """Make a session in the running loop, or borrow the core's `session`."""
        if isinstance(core.ssl_context, Unset):
            message = "the core was pickled, and its ssl_context could not be: make a new core"
            raise SDKValidationError(message, argument="ssl_context")
        self.owned = core.session is None
        self.session = cast("aiohttp.ClientSession | None", core.session) or aiohttp.ClientSession(
            connector=_Connector(limit=MAX_CONNECTIONS),
            cookie_jar=aiohttp.DummyCookieJar(),
        )
        if self.owned:  # aiohttp would send GET and its like again on new connections, too, and beyond what retries allow
            self.session._retry_connection = False  # noqa: SLF001 - aiohttp has no public switch
        self.options: dict[str, Any] = {"auto_decompress": False}  # see `decompression`
        if core.ssl_context is not None:
            self.options["ssl"] = core.ssl_context
        # A borrowed session has proxies of its own.
        self.proxies = Proxies(None if core.session is not None and core.proxy is UNSET else core.proxy)
        self.under_way: weakref.WeakSet[Incoming] = weakref.WeakSet()

    @property
    def closed(self) -> bool:
        """Whether the session cannot be used any more."""
        return self.session.closed

    async def close(self) -> None:
        """Close the session's connections; aiohttp by itself would let who reads a chunked answer wait on."""
        for incoming in list(self.under_way):
            incoming.close()
        await self.session.close()

    def abandon(self) -> None:
        """Mark the session closed, where its loop cannot do it any more: aiohttp then only forgets its connections."""
        with contextlib.suppress(StopIteration):
            self.session.close().send(None)


async def pool_of(core: OpenRouterCore) -> ConnectionPool:
    """Return the pool that the core's calls use in the running loop."""
    if core.session is not None:
        return ConnectionPool(core)
    sessions = core.state.sessions
    pool = sessions.current() or await sessions.open(lambda: ConnectionPool(core))
    return cast("ConnectionPool", pool)  # see `protocols`


async def connect(pool: ConnectionPool, core: OpenRouterCore) -> None:
    """Open a connection to the core's server and leave it in the pool. A server that is out of reach is no error here."""

    async def only_connect(request: aiohttp.ClientRequest, _: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        connector = pool.session.connector
        if connector is not None:
            (await connector.connect(request, [], client_timeout(CONNECT_SECONDS, CONNECT_SECONDS))).release()
        raise _Connected

    with contextlib.suppress(_Connected, aiohttp.ClientError, OSError, ValueError):
        url = parsed(core.server_url or DEFAULT_SERVER_URL)
        await pool.session.request("GET", url, middlewares=(only_connect,), proxy=pool.proxies.of(url), **pool.options)


class _Connected(Exception):  # noqa: N818 - no failure: it ends a request that was never to be sent
    """Raised when a connection is open."""


class Incoming:
    """An answer whose head is here and whose body is still to come."""

    def __init__(self, pool: ConnectionPool, request: Request, answer: aiohttp.ClientResponse) -> None:
        """Take the answer to the request; its headers are as they came."""
        self.pool = pool
        self.request = request
        if not answer.content.is_eof():  # small answers come whole
            pool.under_way.add(self)
        self._answer = answer
        self.status_code = answer.status
        self.headers: Mapping[str, str] = answer.headers
        self.url = request.url
        self.owner: object = None
        """Kept for as long as the answer is: its sessions end with it."""

    @property
    def redirects(self) -> bool:
        """Whether the status is one of those that lead elsewhere."""
        return 300 <= self.status_code < 400  # noqa: PLR2004 - HTTP's statuses of redirection

    async def read(self, limit: int | None) -> bytes:
        """Return the whole body, which may have so many bytes. Raises `HTTPClientError`."""
        content = self._answer.content
        small = content.read_nowait() if content.is_eof() and content.exception() is None else None  # it came with the head
        if small is not None and (limit is None or len(small) <= limit):
            return small
        from openrouter_core.gathering import gathered

        return await gathered(self, limit, self._answer.content_length if small is None else len(small))

    async def some(self) -> bytes:
        """Return what came since the last call, at least one byte; nothing at the end. Raises `HTTPClientError`."""
        return await _guarded(self._answer.content.readany(), self.pool, self.request)

    def release(self) -> None:
        """Do without the body: the connection goes back to the pool if nothing is left on it."""
        self._answer.release()

    def close(self) -> None:
        """Close the connection, unless the body was read to its end."""
        self._answer.close()


async def begin(
    pool: ConnectionPool, request: Request, timeouts: Timeouts | Limits, fetch_options: Mapping[str, Any], sent: Sent
) -> Incoming:
    """Send the request and return its answer as soon as the head is here; `sent` counts how often it went out.

    Raises `HTTPClientError`.
    """
    token = _sent.set(sent)
    try:
        options = {**pool.options, **fetch_options}
        follow = options.pop("allow_redirects", True)
        left = options.pop("max_redirects", MAX_REDIRECTS) if follow else 0
        incoming = await _exchanged(pool, request, timeouts, options, sent)
        if incoming.redirects and left:

            def exchange(request: Request, options: dict[str, Any]) -> Awaitable[Incoming]:
                return _exchanged(pool, request, timeouts, options, sent)

            incoming = await followed(incoming, left, exchange, options, pool.session.headers)
    except asyncio.CancelledError as cancelled:
        failure = _aborted_or_raised(cancelled, pool)
    except Exception as error:  # noqa: BLE001 - nothing of aiohttp's may get past here
        failure = _failure(error, pool, request)
    else:
        return incoming
    finally:
        _sent.reset(token)
    # Raised here, outside of the handlers, so that it carries no context: that one's frames hold the key.
    raise failure


async def _guarded(doing: Awaitable[T], pool: ConnectionPool, request: Request) -> T:
    """Return what is awaited; whatever aiohttp raises becomes one of ours."""
    try:
        return await doing
    except asyncio.CancelledError as cancelled:
        failure = _aborted_or_raised(cancelled, pool)
    except Exception as error:  # noqa: BLE001 - nothing of aiohttp's may get past here
        failure = _failure(error, pool, request)
    raise failure  # outside of the handlers, as in `begin`


def _aborted_or_raised(cancelled: asyncio.CancelledError, pool: ConnectionPool) -> OpenRouterError:
    """Return the error of a session that was closed; raise the cancellation of the running task."""
    task = asyncio.current_task()
    if pool.closed and task is not None and not task.cancelling():  # aiohttp cancels what waits for a connection of it
        return _aborted()
    raise shorn(cancelled)  # the frames that it came through hold the key


def _failure(error: Exception, pool: ConnectionPool, request: Request) -> OpenRouterError:
    """Return the error of ours that ends an exchange."""
    if isinstance(error, OpenRouterError):
        return error
    return translated(error, session_closed=pool.closed, secret=secret_of(request.headers))


async def _exchanged(
    pool: ConnectionPool, request: Request, timeouts: Timeouts | Limits, options: Mapping[str, Any], sent: Sent
) -> Incoming:
    """Send the request, and once more if it went to a pooled connection that died before any byte of the answer."""
    before = sent.requests
    try:
        return Incoming(pool, request, await _answered(pool, request, timeouts, options, sent))
    except (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError) as error:
        # None is counted in a user's session, whose connections tell nothing of where they come from.
        if (
            sent.requests != before + 1
            or sent.on_new_connection
            or _has_begun(error)
            or not sent.resend
            or not repeatable(request.body)
        ):
            raise
    return Incoming(pool, request, await _answered(pool, request, timeouts, options, sent))


def _has_begun(error: Exception) -> bool:
    """Tell whether the connection broke within the answer's head: then the server has taken the request on."""
    return isinstance(error, aiohttp.ServerDisconnectedError) and not isinstance(error.message, str)


def _answered(
    pool: ConnectionPool, request: Request, timeouts: Timeouts | Limits, options: Mapping[str, Any], sent: Sent
) -> Awaitable[aiohttp.ClientResponse]:
    """Return the awaitable of aiohttp's answer. What went out before, in the same attempt, has used up some of its time."""
    url, body = parsed(request.url), request.body
    now, total = asyncio.get_running_loop().time(), timeouts.total
    if not sent.started:
        sent.started = now
    elif total is not None:
        total = max(total - (now - sent.started), SOONEST)
    settings: dict[str, Any] = {
        "timeout": client_timeout(timeouts.connect, total),
        "proxy": pool.proxies.of(url),
        **options,
        "headers": _without_brotli(request.headers) if _OLD_BROTLI else request.headers,
        "allow_redirects": False,
        "raise_for_status": False,
    }
    if "Content-Type" not in request.headers and request.method != "GET":
        settings["skip_auto_headers"] = _NO_TYPE  # aiohttp would make one up
    if body is None or isinstance(body, bytes):
        # aiohttp warns of large bytes, but sends a file of them in pieces.
        settings["data"] = body if body is None or len(body) < LARGE_BODY else io.BytesIO(body)
        return pool.session.request(request.method, url, **settings)
    return _answered_to_files(pool, request.method, url, body, settings)


def _without_brotli(headers: Mapping[str, str]) -> Mapping[str, str]:
    """Return the headers with codings that can be undone, unless they say what is accepted."""
    if any(name.lower() == "accept-encoding" for name in headers):
        return headers
    return {"Accept-Encoding": "gzip, deflate", **headers}


async def _answered_to_files(
    pool: ConnectionPool, method: str, url: URL, body: Multipart, settings: dict[str, Any]
) -> aiohttp.ClientResponse:
    """Return aiohttp's answer to a body with files, which are open for that long."""
    async with _sending(body, settings["timeout"].total) as writer:
        settings |= {"data": writer, "headers": {**settings["headers"], "Content-Type": writer.headers["Content-Type"]}}
        return await pool.session.request(method, url, **settings)


class _FilePart(aiohttp.Payload):
    """A file in a multipart body, read while it is sent."""

    _autoclose = True  # whoever opened the file closes it

    def __init__(self, source: Source, headers: dict[str, str]) -> None:
        super().__init__(source, headers=headers)
        self._size = source.size

    async def write(self, writer: Any) -> None:
        async with contextlib.aclosing(self._value.pieces()) as pieces:
            async for piece in pieces:
                await writer.write(piece)

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:  # noqa: ARG002 - aiohttp's signature
        raise TypeError("a file is sent in pieces, and is no text")


@contextlib.asynccontextmanager
async def _sending(body: Multipart, seconds: float | None) -> AsyncGenerator[aiohttp.MultipartWriter]:
    """Give a multipart body as aiohttp takes it, its files opened in time; raises what went wrong with one of these."""
    from openrouter_core.uploads import opened

    writer = aiohttp.MultipartWriter("form-data")
    sources: list[Source] = []
    async with contextlib.AsyncExitStack() as files:
        async with asyncio.timeout(seconds):
            for part in body.parts:
                if isinstance(part.content, str):
                    writer.append(part.content, cast("Any", {"Content-Disposition": part.disposition}))
                else:
                    sources.append(await files.enter_async_context(opened(part.name, part.content)))
                    headers = {"Content-Disposition": part.disposition, "Content-Type": part.content.media_type}
                    writer.append_payload(_FilePart(sources[-1], headers))
        try:
            yield writer
        except Exception:
            failure = next((source.failure for source in sources if source.failure), None)
            if failure is None:
                raise
        else:
            return
    raise failure


@lru_cache(maxsize=64)
def client_timeout(connect: float | None, total: float | None) -> aiohttp.ClientTimeout:
    """Return aiohttp's form of the limits; exact, where aiohttp would round up to whole seconds."""
    return aiohttp.ClientTimeout(total=total, sock_connect=connect, ceil_threshold=float("inf"))


def translated(error: Exception, *, session_closed: bool = False, secret: str | None = None) -> HTTPClientError:
    """Return the error of ours that an exception of the transport becomes; neither it nor its cause shows the secret."""
    if isinstance(error, HTTPClientError):
        return error
    reason = type(error).__name__
    if str(error) and not isinstance(error, _SERVERS_WORDS):
        reason = one_line(without(secret, f"{reason}: {error}"))
    failure: HTTPClientError
    if session_closed:
        failure = _aborted()
    elif isinstance(error, TimeoutError) and error.errno is None:
        failure = _timed_out(error)
    elif isinstance(error, aiohttp.ClientHttpProxyError):
        failure = RequestConnectionError(f"the proxy refused the connection with status {error.status}")
    elif isinstance(error, aiohttp.ClientResponseError):
        failure = RequestConnectionError(f"the answer is not HTTP: status {error.status}")
    elif isinstance(error, _CONNECTION_ERRORS):
        failure = RequestConnectionError(f"the connection failed: {reason}")
    elif isinstance(error, _REQUEST_ERRORS):
        failure = InvalidRequestError(f"the request cannot be sent: {reason}")
    else:
        failure = UnexpectedClientError(f"the transport failed: {reason}")
    if not isinstance(error, _SERVERS_WORDS) and not mentions(secret, error):
        failure.__cause__ = shorn(error)
    return failure


_SERVERS_WORDS = (
    aiohttp.ClientResponseError,  # holds the request's headers, too
    aiohttp.ClientPayloadError,
    aiohttp.ServerDisconnectedError,
    aiohttp.InvalidURL,  # holds the URL, perhaps with a password
)
"""What may quote the answer or the request, and so the key: neither told nor kept as a cause."""
_CONNECTION_ERRORS = (aiohttp.ClientConnectionError, aiohttp.ClientPayloadError, _UPLOAD_ABORTED, OSError)
_REQUEST_ERRORS = (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError, aiohttp.RedirectClientError, ValueError, TypeError)


def _aborted() -> RequestAbortedError:
    return RequestAbortedError("the session was closed while the call was under way")


def _timed_out(error: Exception) -> RequestTimeoutError:
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return RequestTimeoutError("no connection in time", phase="connect")
    return RequestTimeoutError("no whole answer in time", phase="total")
