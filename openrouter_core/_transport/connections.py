"""Connections: those of aiohttp, as sessions of our own have them. Which one a request gets, and when it is fit for none.

Three things aiohttp leaves open are settled here. Bytes that nobody asked for close an idle connection, for they would be the
next request's answer. A body that breaks off ends its reader, at once and always. A connection that died while it waited makes
all that waited with it suspect. What is private to aiohttp and used here is pinned by ``tests/core/test_connections.py``.
"""

from __future__ import annotations

import asyncio
import contextlib
import select
import weakref
from contextvars import ContextVar
from functools import partial
from itertools import count
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import aiohttp
from aiohttp.client_proto import ResponseHandler
from aiohttp.http_exceptions import HttpProcessingError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aiohttp.client_reqrep import ConnectionKey

MAX_CONNECTIONS = 1000
"""Open connections of one event loop; further requests wait for one."""
_BODILESS = ([b"204"], [b"304"])
"""Statuses of answers without a body, whatever their head says."""
_DIGITS = 18
"""Most digits of a length."""
_TURNS = 2
"""Turns of the loop until it has read what was there to be read."""
_moments = count(1)
"""What came before what: a number for each request that asks for a connection, and for each connection that is given back."""


class Sent:
    """How often one attempt went on the wire, and whether the last time was on a connection made for it."""

    __slots__ = ("key", "on_new_connection", "only_new", "requests", "resend", "since", "started")

    def __init__(self, *, resend: bool = True) -> None:
        """Start with none; `resend` tells whether a request may go out again, when a pooled connection died under it."""
        self.resend: bool = resend
        self.started: float = 0.0
        """The loop's time when the attempt first went out."""
        self.requests: int = 0
        self.on_new_connection: bool = False
        self.only_new: bool = False
        """Whether the next request needs a connection made for it."""
        self.key: ConnectionKey | None = None
        """Where the last request went; None in a user's session."""
        self.since: int = 0
        """When the last request asked for a connection, by the count of `_moments`."""


sending: ContextVar[Sent | None] = ContextVar("openrouter_core_sent", default=None)
"""What counts the requests of the running attempt."""


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
    """What is being taken."""
    _poll: Callable[[int], Any] | None = None
    """Asks the system whether there is something to be read, once that was needed."""

    def rest(self) -> None:
        """Wait in the pool."""
        self.idle, self.body, self.rested = True, None, next(_moments)

    def data_received(self, data: bytes) -> None:
        """Take bytes of an answer; those that nobody asked for close the connection."""
        if not (data and self.idle):  # without data it only goes on with what is there
            self._bytes = data
            ResponseHandler.data_received(self, data)
            self._bytes = b""
            if not (self.idle and self.should_close):  # the answer may have ended within the bytes, with others behind it
                return
        self.close()

    def set_response_params(self, **options: Any) -> None:
        """Await another answer."""
        self._options = options
        ResponseHandler.set_response_params(self, **options)

    def set_exception(self, exc: BaseException, exc_cause: BaseException | None = None) -> None:
        """Take the end of the connection. aiohttp would leave who reads a body unaware of a broken chunk or a closed session."""
        end = _end(self._bytes) if isinstance(exc, HttpProcessingError) else None
        if end is None:
            super().set_exception(exc, *(() if exc_cause is None else (exc_cause,)))
            self.interrupt(exc)
        else:  # an answer that is whole is none the worse for what comes behind it
            answer, self._bytes = self._bytes[:end], b""
            self.force_close()
            super().set_response_params(**self._options)
            super().data_received(answer)

    def connection_lost(self, exc: BaseException | None) -> None:
        """Take the end of the connection. aiohttp would take a body without length for whole when it was reset."""
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
        """Tell whether an open connection can carry another request: no byte is on it that came since the last answer."""
        return not self.has_news() and not self._has_begun()

    def has_news(self) -> bool:
        """Tell whether there is something to be read that the loop has not read yet; of an open connection only."""
        if self._poll is None:
            self._poll = _poll_of(self.transport)
        return bool(self._poll(0))

    async def settle(self) -> None:
        """Let the loop read what is there: the end of the connection, or something of TLS, which asyncio sees to."""
        for _ in range(_TURNS):
            await asyncio.sleep(0)

    def _has_begun(self) -> bool:
        """Tell whether the beginning of another answer came behind the last one."""
        parser: Any = self._parser
        try:  # aiohttp's parser in C tells by a message without an end, the one in Python by what it keeps
            return parser is not None and (parser.feed_eof() is not None or bool(getattr(parser, "_tail", b"")))
        except Exception:  # noqa: BLE001 - whatever is half there
            return True


def _end(data: bytes) -> int | None:
    """Return where the answer ends that the bytes begin with, if they tell it and go on behind it."""
    head, blank, _ = data.partition(b"\r\n\r\n")
    status, *lines = head.split(b"\r\n")
    fields = {name.strip().lower(): value.strip() for name, _, value in (line.partition(b":") for line in lines)}
    length = b"0" if status.split(b" ")[1:2] in _BODILESS else fields.get(b"content-length", b"")
    if not blank or not length.isdigit() or len(length) > _DIGITS or b"transfer-encoding" in fields:
        return None
    end = len(head) + len(blank) + int(length)
    return end if end < len(data) else None


def _poll_of(transport: asyncio.BaseTransport | None) -> Callable[[int], Any]:
    """Return what asks, within so many milliseconds, whether there is something to be read."""
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
    """The connections of one session. Counts what goes on the wire, and tells which connection it goes on."""

    def __init__(self) -> None:
        """Hold no connection yet."""
        # aiodns would leave a thread and four descriptors behind, where a loop is closed by hand.
        super().__init__(limit=MAX_CONNECTIONS, resolver=aiohttp.ThreadedResolver())
        self._factory: Any = self._made
        self._protocols: weakref.WeakSet[Protocol] = weakref.WeakSet()
        self._suspect: dict[ConnectionKey, int] = {}

    def __del__(self, _warnings: Any = None) -> None:
        """Say nothing: `sessions` sees to what is open, and what it leaves open after a fork is the parent process's."""

    def _made(self) -> Protocol:
        protocol = Protocol(self._loop)
        self._protocols.add(protocol)
        return protocol

    def suspect(self, sent: Sent) -> None:
        """Never use a connection again that waited when the request went out: another that did so was dead."""
        if sent.key is not None:
            self._suspect[sent.key] = sent.since

    async def connect(self, req: aiohttp.ClientRequest, traces: list[Any], timeout: aiohttp.ClientTimeout) -> Any:
        """Return a connection for the request, an idle one only if it is fit."""
        key, sent = req.connection_key, sending.get()
        if sent is not None:
            sent.requests += 1
            sent.key, sent.since = key, next(_moments)
        while True:
            if sent is not None:
                sent.on_new_connection = True  # unless it turns out to be a pooled one: what is never made is not resent
            connection = await super().connect(req, traces, timeout)
            protocol: Any = connection.protocol
            if not protocol.idle:
                if sent is not None:
                    sent.only_new = False
                break
            if self._is_trusted(protocol, sent) and (protocol.is_fit() or await self._is_fit_after_all(connection)):
                protocol.idle = False
                if sent is not None:
                    sent.on_new_connection = False
                break
            connection.close()
        return connection

    def _is_trusted(self, protocol: Protocol, sent: Sent | None) -> bool:
        """Tell whether a pooled connection may be used; those that may not are closed, so that in the end a new one is made."""
        return sent is None or not (sent.only_new or (sent.key and protocol.rested <= self._suspect.get(sent.key, 0)))

    async def _is_fit_after_all(self, connection: Any) -> bool:
        """Tell whether a connection that has news is fit once the loop has read them."""
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
            protocol.rest()
        super()._release(key, protocol, should_close=should_close)

    async def _create_connection(self, req: aiohttp.ClientRequest, traces: list[Any], timeout: aiohttp.ClientTimeout) -> Any:
        """Return a new connection, in the time that all of it has: names, TCP, a proxy's answer, TLS."""
        async with asyncio.timeout(timeout.sock_connect):
            return await super()._create_connection(req, traces, timeout)

    def interrupt(self) -> None:
        """End the readers of all bodies under way: of one without length aiohttp would say that it ended, when it is closed."""
        for protocol in list(self._protocols):
            protocol.interrupt(aiohttp.ClientConnectionError("the session was closed"))

    def abandon(self) -> None:
        """Close all connections of a loop that does not run any more, and so cannot do it by itself."""
        for protocol in list(self._protocols):
            if protocol.transport is not None:
                with contextlib.suppress(Exception):  # a loop of another kind has closed what was its own
                    _cut(protocol.transport, self._loop)


def _cut(transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
    """Close a transport of a loop at rest: what the transport would do in the loop's next turn, it does now."""

    def at_once(callback: Callable[..., object], *arguments: Any, context: Any = None) -> None:  # noqa: ARG001 - the loop's signature
        if isinstance(getattr(callback, "__self__", None), asyncio.BaseTransport):  # no task of the loop wakes up any more
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
        """Tell its reader that the connection ended: that it failed, and what aiohttp makes of it."""
        answer, session = self.answer(), self.session()
        if answer is None or answer.content.exception() is not None:
            return
        cut_short = failed is not None or session is None or session.closed
        if not answer.content.is_eof() or (self.has_no_length and cut_short):
            answer.content.set_exception(error or aiohttp.ClientConnectionError("the connection was closed"))


_bodies: weakref.WeakKeyDictionary[Any, _Body] = weakref.WeakKeyDictionary()
"""Those of users' sessions by their connection."""


def watch(answer: aiohttp.ClientResponse, session: aiohttp.ClientSession) -> None:
    """Have the reader of an answer's body told when the connection ends, of whosever session it is."""
    connection = answer.connection
    protocol: Any = connection.protocol if connection is not None else None
    if isinstance(protocol, Protocol):
        protocol.body = answer.content
        return
    closed = getattr(protocol, "closed", None)  # None where it has ended; what stands in for connections may lack it
    if closed is None:
        return
    if protocol not in _bodies:
        closed.add_done_callback(partial(_ended, weakref.ref(protocol)))
    _bodies[protocol] = _Body(answer, session)


def _ended(of: weakref.ref[Any], closed: asyncio.Future[None]) -> None:
    protocol = of()
    failed = None if closed.cancelled() else closed.exception()  # asked for always: asyncio complains of those that nobody saw
    if protocol is not None and (body := _bodies.pop(protocol, None)) is not None:
        body.end(failed, protocol.exception())
