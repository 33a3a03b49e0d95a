"""Connections: aiohttp's, in our own sessions. Which one a request gets, and when one must not be used again.

Three things that aiohttp leaves open are settled here. Bytes that nobody asked for close an idle connection: they would be the
next request's answer. A body that breaks off ends its reader, at once and always. A connection that died while it was idle makes
all that were idle with it suspect. ``tests/core/test_connections.py`` pins the private names of aiohttp that are used here.
"""

from __future__ import annotations

import asyncio
import contextlib
import select
import weakref
from functools import partial
from itertools import count
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import aiohttp
from aiohttp.client_proto import ResponseHandler
from aiohttp.http_exceptions import HttpProcessingError

from openrouter_core._transport.attempts import running

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aiohttp.client_reqrep import ConnectionKey

    from openrouter_core._transport.attempts import Attempt

_BODILESS = ([b"204"], [b"304"])
"""Statuses of answers without a body, whatever their head says."""
_DIGITS = 18
"""Most digits of a length."""
_TURNS = 2
"""Turns that the loop needs to read what has arrived."""
_moments = count(1)
"""What came first: a number for each request that asks for a connection, and for each connection that is given back."""


class Protocol(ResponseHandler):
    """One connection."""

    idle: bool = False
    """Whether it waits in the pool."""
    rested: int = 0
    """When it began to wait, by the count of `_moments`."""
    body: aiohttp.StreamReader | None = None
    """The body that is under way."""
    _options: Mapping[str, Any] = MappingProxyType({})
    _bytes = b""
    """The bytes that are being parsed."""
    _poll: Callable[[int], Any] | None = None
    """Asks the system whether there is something to read; made when first needed."""

    def data_received(self, data: bytes) -> None:
        """Take bytes of an answer. Bytes that nobody asked for close the connection."""
        if not data:  # aiohttp continues with bytes that it held back
            super().data_received(data)
            return
        if not self.idle:
            self._bytes = data
            super().data_received(data)
            self._bytes = b""
            if not (self.idle and self.should_close):  # the answer may have ended within the bytes, with others behind it
                return
        self.close()

    def set_response_params(self, **options: Any) -> None:
        """Begin to wait for another answer."""
        self._options = options
        ResponseHandler.set_response_params(self, **options)

    def set_exception(self, exc: BaseException, exc_cause: BaseException | None = None) -> None:
        """End the connection with an error. aiohttp alone lets the reader of a body miss a broken chunk or a closed session."""
        end = _end(self._bytes) if isinstance(exc, HttpProcessingError) else None
        if end is None:
            super().set_exception(exc, *(() if exc_cause is None else (exc_cause,)))
            self.interrupt(exc)
        else:  # an answer that is whole stays valid, whatever follows it
            answer, self._bytes = self._bytes[:end], b""
            self.force_close()
            super().set_response_params(**self._options)
            super().data_received(answer)

    def connection_lost(self, exc: BaseException | None) -> None:
        """End the connection. aiohttp alone would take a body without length for whole if the connection was reset."""
        if exc is not None:
            self.interrupt(aiohttp.ClientOSError(*exc.args))
        super().connection_lost(exc)
        self.body = None

    def interrupt(self, error: BaseException) -> None:
        """End the reader of the body under way."""
        body = self.body
        if body is not None and not body.is_eof() and body.exception() is None:
            body.set_exception(error)

    def is_fit(self) -> bool:
        """Return whether an open connection can carry another request: no byte is on it that came since the last answer."""
        return not (self.has_news() or self._has_begun())

    def has_news(self) -> bool:
        """Return whether there is something to be read that the loop has not read yet; of an open connection only."""
        poll = self._poll
        if poll is None:
            poll = self._poll = _poll_of(self.transport)
        return bool(poll(0))

    async def settle(self) -> None:
        """Let the loop read what has arrived: the end of the connection, or a message of TLS, which asyncio handles."""
        for _ in range(_TURNS):
            await asyncio.sleep(0)

    def _has_begun(self) -> bool:
        """Return whether the beginning of another answer came behind the last one."""
        parser: Any = self._parser
        try:  # aiohttp's parser in C tells by a message without an end, the one in Python by what it keeps
            return parser is not None and (parser.feed_eof() is not None or bool(getattr(parser, "_tail", b"")))
        except Exception:  # noqa: BLE001 - whatever is half there
            return True


def _end(data: bytes) -> int | None:
    """Return where the first answer in the bytes ends, if its head says so and more bytes follow."""
    head, blank, _ = data.partition(b"\r\n\r\n")
    status, *lines = head.split(b"\r\n")
    fields = {name.strip().lower(): value.strip() for name, _, value in (line.partition(b":") for line in lines)}
    length = b"0" if status.split(b" ")[1:2] in _BODILESS else fields.get(b"content-length", b"")
    if not blank or not length.isdigit() or len(length) > _DIGITS or b"transfer-encoding" in fields:
        return None
    end = len(head) + len(blank) + int(length)
    return end if end < len(data) else None


def _poll_of(transport: asyncio.BaseTransport | None) -> Callable[[int], Any]:
    """Return a function that waits so many milliseconds for something to read, and says whether there is."""
    waiting = transport.get_extra_info("socket") if transport is not None else None
    descriptor = waiting.fileno() if waiting is not None else -1
    if descriptor < 0:  # it is closed
        return lambda _: ()
    if not hasattr(select, "poll"):
        return lambda _: select.select([descriptor], (), (), 0)[0]
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return poll.poll


class Connector(aiohttp.TCPConnector):
    """The connections of one session. Notes for each attempt how often it is sent, and on what kind of connection."""

    def __init__(self, limit: int) -> None:
        """Take the number of connections that may be open. Further requests wait for one."""
        # aiodns would leave a thread and four descriptors behind if a loop is closed by hand.
        super().__init__(limit=limit, resolver=aiohttp.ThreadedResolver())
        self._factory: Any = self._made
        self._protocols: weakref.WeakSet[Protocol] = weakref.WeakSet()
        self._suspect: dict[ConnectionKey, int] = {}

    def __del__(self, _warnings: Any = None) -> None:
        """Do not warn, as aiohttp would: `sessions` closes what is open, except, after a fork, what the parent process owns."""

    def _made(self) -> Protocol:
        protocol = Protocol(self._loop)
        self._protocols.add(protocol)
        return protocol

    def suspect(self, attempt: Attempt) -> None:
        """Never use a connection again that was idle when the request went out: another one that was idle then is dead."""
        if attempt.request is not None:
            self._suspect[attempt.request.connection_key] = attempt.since

    async def connect(self, req: aiohttp.ClientRequest, traces: list[Any], timeout: aiohttp.ClientTimeout) -> Any:
        """Return a connection for the request, an idle one only if it is fit."""
        attempt = running.get()
        attempt.requests += 1
        attempt.request, attempt.since = req, next(_moments)
        attempt.on_new_connection = True  # until it is a pooled one: a request whose connection is never made is not resent
        while True:
            connection = await super().connect(req, traces, timeout)
            protocol: Any = connection.protocol
            if not protocol.idle:
                attempt.only_new = False
                return connection
            is_trusted = not (attempt.only_new or (self._suspect and self._is_suspect(protocol, req)))
            if is_trusted and (protocol.is_fit() or await self._is_fit_after_all(connection)):
                protocol.idle = attempt.on_new_connection = False
                return connection
            connection.close()

    def _is_suspect(self, protocol: Protocol, req: aiohttp.ClientRequest) -> bool:
        """Return whether a pooled connection was idle beside one that turned out to be dead."""
        return protocol.rested <= self._suspect.get(req.connection_key, 0)

    async def _is_fit_after_all(self, connection: Any) -> bool:
        """Return whether a connection that has news is fit once the loop has read them."""
        protocol: Protocol = connection.protocol
        try:
            if not protocol.is_connected() or not protocol.has_news():
                return False
            await protocol.settle()
            return protocol.is_connected() and not protocol.should_close and protocol.is_fit()
        except BaseException:
            connection.close()
            raise

    def _release(self, key: ConnectionKey, protocol: ResponseHandler, *, should_close: bool = False) -> None:
        """Take a connection back."""
        if isinstance(protocol, Protocol):
            protocol.idle, protocol.body, protocol.rested = True, None, next(_moments)
        super()._release(key, protocol, should_close=should_close)

    async def _create_connection(self, req: aiohttp.ClientRequest, traces: list[Any], timeout: aiohttp.ClientTimeout) -> Any:
        """Return a new connection. The time limit covers all of it: names, TCP, a proxy's answer, TLS."""
        async with asyncio.timeout(timeout.sock_connect):
            return await super()._create_connection(req, traces, timeout)

    def interrupt(self) -> None:
        """End the readers of all bodies under way. When a connection closes, aiohttp takes a body without length for whole."""
        for protocol in list(self._protocols):
            protocol.interrupt(aiohttp.ClientConnectionError("the session was closed"))

    def abandon(self) -> None:
        """Close all connections of a loop that no longer runs, and so cannot close them itself."""
        for protocol in list(self._protocols):
            if protocol.transport is not None:
                with contextlib.suppress(Exception):  # a loop of another kind has closed what was its own
                    _cut(protocol.transport, self._loop)


def _cut(transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
    """Close a transport whose loop does not run: do now what the transport would do in the loop's next turn."""

    def at_once(callback: Callable[..., object], *arguments: Any, context: Any = None) -> None:  # noqa: ARG001 - the loop's signature
        if isinstance(getattr(callback, "__self__", None), asyncio.BaseTransport):  # but wake no task of the loop
            callback(*arguments)

    loop.call_soon = at_once  # type: ignore[method-assign,assignment]  # put back below
    try:
        transport.abort()
    finally:
        del loop.call_soon


class _Body:
    """A body under way in a user's session."""

    def __init__(self, answer: aiohttp.ClientResponse, session: aiohttp.ClientSession) -> None:
        self.answer = weakref.ref(answer)
        self.session = weakref.ref(session)
        self.has_no_length = "Content-Length" not in answer.headers and "Transfer-Encoding" not in answer.headers

    def end(self, failed: BaseException | None, error: BaseException | None) -> None:
        """End its reader, because the connection ended. `failed` is why, and `error` is aiohttp's error for it."""
        answer, session = self.answer(), self.session()
        if answer is None or answer.content.exception() is not None:
            return
        cut_short = failed is not None or session is None or session.closed
        if not answer.content.is_eof() or (self.has_no_length and cut_short):
            answer.content.set_exception(error or aiohttp.ClientConnectionError("the connection was closed"))


_bodies: weakref.WeakKeyDictionary[Any, _Body] = weakref.WeakKeyDictionary()
"""Those of users' sessions by their connection."""


def watch(answer: aiohttp.ClientResponse, session: aiohttp.ClientSession) -> None:
    """Have the reader of an answer's body end with the connection, also in a user's session."""
    connection = answer.connection
    protocol: Any = connection.protocol if connection is not None else None
    if isinstance(protocol, Protocol):
        protocol.body = answer.content
        return
    closed = getattr(protocol, "closed", None)  # None if it has ended; a test's substitute for a connection may lack it
    if closed is None:
        return
    if protocol not in _bodies:
        closed.add_done_callback(partial(_ended, weakref.ref(protocol)))
    _bodies[protocol] = _Body(answer, session)


def _ended(of: weakref.ref[Any], closed: asyncio.Future[None]) -> None:
    protocol = of()
    failed = None if closed.cancelled() else closed.exception()  # always: asyncio warns of exceptions that nobody retrieves
    if protocol is not None and (body := _bodies.pop(protocol, None)) is not None:
        body.end(failed, protocol.exception())
