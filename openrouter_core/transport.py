"""Transport: requests on the wire, by aiohttp. The only module that imports it.

Knows nothing of operations, Results or retries: it returns a `Response` or raises an `HTTPClientError`.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import ssl
import sys
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

import aiohttp
from aiohttp import compression_utils
from aiohttp.http_exceptions import ContentEncodingError, HttpProcessingError, LineTooLong

from openrouter_core.bodies import repeatable
from openrouter_core.connections import Connector, Sent, sending, watch
from openrouter_core.core import DEFAULT_SERVER_URL
from openrouter_core.defaults import sizes_of
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
from openrouter_core.proxies import Proxies, checked
from openrouter_core.redaction import mentions, secret_of, shorn, without
from openrouter_core.redirects import followed, parsed
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Mapping

    from yarl import URL

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.defaults import Limits
    from openrouter_core.multipart import Multipart
    from openrouter_core.uploads import Source
    from openrouter_core.wire import Request

T = TypeVar("T")

MAX_REDIRECTS = 10
MAX_HEADERS = 1000
"""Lines of an answer's head, where aiohttp counts them: it would refuse 129."""
LARGE_BODY = 1 << 20
"""Bytes from which on a body is sent in pieces."""
CONNECT_SECONDS = 10.0
"""How long `connect` tries."""
SOONEST = 0.001
"""Seconds that are left to a request whose time is over: 0 would be no limit to aiohttp."""
_NO_TYPE = ("Content-Type",)
_LIMITS_HEADERS = "max_headers" in (aiohttp.ClientSession.__init__.__kwdefaults__ or {})  # aiohttp 3.14 and newer
_BROTLI: Any = getattr(compression_utils, "brotli", None)
_OLD_BROTLI = _BROTLI is not None and not hasattr(_BROTLI.Decompressor, "can_accept_more_data")
"""Whether aiohttp would ask for what cannot be undone in pieces (see `decompression`)."""
_UPLOAD_ABORTED = getattr(aiohttp, "UploadAbortedError", aiohttp.ClientPayloadError)  # aiohttp 3.14 and newer


class ConnectionPool:
    """An aiohttp session, the core's own or the user's."""

    def __init__(self, core: OpenRouterCore) -> None:
        """Make a session in the running loop, or borrow the core's `session`."""
        if isinstance(core.ssl_context, Unset):
            message = "the core was pickled, and its ssl_context could not be: make a new core"
            raise SDKValidationError(message, argument="ssl_context")
        self.connector: Connector | None = Connector() if core.session is None else None
        """The connections of a session of our own."""
        self.session: aiohttp.ClientSession
        if self.connector is None:
            self.session = cast("aiohttp.ClientSession", core.session)
        else:
            limits = _line_limits(sizes_of(core).header_line)
            self.session = aiohttp.ClientSession(connector=self.connector, cookie_jar=aiohttp.DummyCookieJar(), **limits)
            # aiohttp would send GET and its like again on new connections, too, and beyond what retries allow
            self.session._retry_connection = False  # noqa: SLF001 - aiohttp has no public switch
        self.options: dict[str, Any] = {"auto_decompress": False}  # see `decompression`
        if core.ssl_context is not None:
            self.options["ssl"] = core.ssl_context
        # A borrowed session has proxies of its own.
        self.proxies: Proxies = Proxies(None if core.session is not None and core.proxy is UNSET else core.proxy)

    @property
    def closed(self) -> bool:
        """Whether the session cannot be used any more."""
        return self.session.closed

    async def close(self) -> None:
        """Close the session's connections; calls under way there end with an error."""
        if self.connector is not None:
            self.connector.interrupt()
            await self.session.close()
            await self.connector.close()  # where the session was let go before

    def suspect(self, sent: Sent) -> None:
        """Use no connection any more that waited with the one that the request died on."""
        if self.connector is not None:
            self.connector.suspect(sent)

    def abandon(self) -> None:
        """Close the connections, where their loop cannot do it any more."""
        if self.connector is not None:
            self.connector.abandon()
            with contextlib.suppress(StopIteration):
                self.session.close().send(None)

    def let_go(self) -> None:
        """Have aiohttp say nothing of a session that was not closed: its connections are someone else's to close."""
        if self.connector is not None:
            self.session.detach()


def _line_limits(size: int) -> dict[str, Any]:
    """Return aiohttp's limits of an answer's head."""
    size = min(size, sys.maxsize)  # aiohttp's parser in C takes no larger number
    limits = {"max_line_size": size, "max_field_size": size}
    return {**limits, "max_headers": MAX_HEADERS} if _LIMITS_HEADERS else limits


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

    with contextlib.suppress(_Connected, aiohttp.ClientError, InvalidRequestError, OSError, ValueError):
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
            watch(answer, pool.session)
        self._answer = answer
        self.status_code: int = answer.status
        self.headers: Mapping[str, str] = answer.headers
        self.url: str = request.url
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
        return await _guarded(self._to_the_end(self._answer.content.readany()), self.pool, self.request)

    async def _to_the_end(self, reading: Awaitable[bytes]) -> bytes:
        """Return what is read, unless it ends with a connection that broke: aiohttp asks for that before it waits only."""
        read = await reading
        broken = self._answer.content.exception()
        if broken is not None and self._answer.content.at_eof():
            raise broken
        return read

    def release(self) -> None:
        """Do without the body: the connection goes back to the pool if nothing is left on it."""
        self._answer.release()

    def close(self) -> None:
        """Close the connection, unless the body was read to its end."""
        self._answer.close()


async def begin(
    pool: ConnectionPool, request: Request, timeouts: Limits, fetch_options: Mapping[str, Any], sent: Sent
) -> Incoming:
    """Send the request and return its answer as soon as the head is here; `sent` counts how often it went out.

    Raises `HTTPClientError`.
    """
    token = sending.set(sent)
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
        sending.reset(token)
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
    pool: ConnectionPool, request: Request, timeouts: Limits, options: Mapping[str, Any], sent: Sent
) -> Incoming:
    """Send the request, and once more if it went to a pooled connection that died before any byte of the answer."""
    before = sent.requests
    try:
        return Incoming(pool, request, await _answered(pool, request, timeouts, options, sent))
    except (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError) as error:
        # None is counted in a user's session, whose connections tell nothing of where they come from.
        if sent.requests != before + 1 or sent.on_new_connection:
            raise
        pool.suspect(sent)
        if _has_begun(error) or not sent.resend or not repeatable(request.body):
            raise
    sent.only_new = True
    return Incoming(pool, request, await _answered(pool, request, timeouts, options, sent))


def _has_begun(error: Exception) -> bool:
    """Tell whether the connection broke within the answer's head: then the server has taken the request on."""
    return isinstance(error, aiohttp.ServerDisconnectedError) and not isinstance(error.message, str)


def _answered(
    pool: ConnectionPool, request: Request, timeouts: Limits, options: Mapping[str, Any], sent: Sent
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
        **options,
        "proxy": checked(options["proxy"], "fetch_options") if "proxy" in options else pool.proxies.of(url),
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
    failure = _aborted() if session_closed else _translated(error, secret)
    if not isinstance(error, _SERVERS_WORDS) and not mentions(secret, error):
        failure.__cause__ = shorn(error)
    return failure


def _translated(error: Exception, secret: str | None) -> HTTPClientError:
    reason = type(error).__name__
    if str(error) and not isinstance(error, _SERVERS_WORDS):
        reason = one_line(without(secret, f"{reason}: {error}"))
    failure: HTTPClientError
    if isinstance(error, TimeoutError) and error.errno is None:
        failure = _timed_out(error)
    elif isinstance(error, aiohttp.ClientHttpProxyError):
        failure = RequestConnectionError(f"the proxy refused the connection with status {error.status}", retryable=False)
    elif fault := _fault(error):
        failure = _not_http(error, fault)
    elif isinstance(error, _DISTRUST):
        failure = RequestConnectionError(f"the server's certificate is not trusted: {reason}", retryable=False)
    elif isinstance(error, _CONNECTION_ERRORS):
        failure = RequestConnectionError(f"the connection failed: {reason}")
    elif isinstance(error, _REQUEST_ERRORS):
        failure = InvalidRequestError(f"the request cannot be sent: {reason}")
    else:
        failure = UnexpectedClientError(f"the transport failed: {reason}")
    return failure


def _fault(error: Exception) -> Exception | None:
    """Return what is wrong with an answer that is not proper HTTP; None of an error that tells of no such answer.

    A body that was cut off is not such: of those, the coding only is wrong for good.
    """
    links = [error, error.__cause__, error.__cause__ and error.__cause__.__cause__]
    faults = [link for link in links if isinstance(link, HttpProcessingError)]
    if isinstance(error, aiohttp.ClientPayloadError):
        return next((fault for fault in faults if isinstance(fault, ContentEncodingError)), None)
    if isinstance(error, aiohttp.ClientResponseError | HttpProcessingError):
        return faults[-1] if faults else error
    return None


def _not_http(error: Exception, fault: Exception) -> HTTPClientError:
    """Return the error of an answer that is not proper HTTP. Nobody sends it again: the next would be paid and no better."""
    if isinstance(error, aiohttp.ClientResponseError) and error.request_info.method == "CONNECT":
        return RequestConnectionError("the proxy's answer is not proper HTTP", retryable=False)
    if isinstance(fault, LineTooLong):
        limit = next((value for value in fault.args[1:2] if isinstance(value, int)), "as many as are allowed")
        return UnexpectedClientError(f"a line of the answer's head is longer than Sizes.header_line allows: {limit} bytes")
    return UnexpectedClientError(f"the answer is not proper HTTP: {type(fault).__name__}")


_SERVERS_WORDS = (
    HttpProcessingError,
    aiohttp.ClientResponseError,  # holds the request's headers, too
    aiohttp.ClientPayloadError,
    aiohttp.ServerDisconnectedError,
    aiohttp.InvalidURL,  # holds the URL, perhaps with a password
)
"""What may quote the answer or the request, and so the key: neither told nor kept as a cause."""
_DISTRUST = (aiohttp.ClientConnectorCertificateError, aiohttp.ServerFingerprintMismatch, ssl.SSLCertVerificationError)
_CONNECTION_ERRORS = (aiohttp.ClientConnectionError, aiohttp.ClientPayloadError, _UPLOAD_ABORTED, OSError)
_REQUEST_ERRORS = (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError, aiohttp.RedirectClientError, ValueError, TypeError)


def _aborted() -> RequestAbortedError:
    return RequestAbortedError("the session was closed while the call was under way")


def _timed_out(error: Exception) -> RequestTimeoutError:
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return RequestTimeoutError("no connection in time", phase="connect")
    return RequestTimeoutError("no whole answer in time", phase="total")
