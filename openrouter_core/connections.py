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
from typing import TYPE_CHECKING, Any

import aiohttp
from aiohttp.client_proto import ResponseHandler

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiohttp.client_reqrep import ConnectionKey

MAX_CONNECTIONS = 1000
"""Open connections of one event loop; further requests wait for one."""
_TURNS = 2
"""Turns of the loop until it has read what was there to be read."""


class Sent:
    """How often one attempt went on the wire, and whether the last time was on a connection made for it."""

    __slots__ = ("key", "on_new_connection", "only_new", "requests", "resend", "since", "started")

    def __init__(self, *, resend: bool = True) -> None:
        """Start with none; `resend` tells whether a request may go out again, when a pooled connection died under it."""
        self.resend = resend
        self.started = 0.0
        """The loop's time when the attempt first went out."""
        self.requests = 0
        self.on_new_connection = False
        self.only_new = False
        """Whether the next request needs a connection made for it."""
        self.key: ConnectionKey | None = None
        """Where the last request went; None in a user's session."""
        self.since = 0.0
        """The loop's time when the last request asked for a connection."""


sending: ContextVar[Sent | None] = ContextVar("openrouter_core_sent", default=None)
"""What counts the requests of the running attempt."""


class Protocol(ResponseHandler):
    """One connection."""

    idle = False
    """Whether it waits in the pool."""
    rested = 0.0
    """The loop's time since when it waits."""
    body: aiohttp.StreamReader | None = None
    """The body that is under way."""

    def rest(self) -> None:
        """Wait in the pool."""
        self.idle, self.body, self.rested = True, None, self._loop.time()

    def data_received(self, data: bytes) -> None:
        """Take bytes of an answer; those that nobody asked for close the connection."""
        if not (data and self.idle):  # without data it only goes on with what is there
            super().data_received(data)
            if not (self.idle and self.should_close):  # the answer may have ended within the bytes, with others behind it
                return
        self.close()

    def set_exception(self, exc: BaseException, *cause: BaseException) -> None:
        """Take the end of the connection. aiohttp would leave who reads a body unaware of a broken chunk or a closed session."""
        super().set_exception(exc, *cause)
        self._break(exc)

    def connection_lost(self, exc: BaseException | None) -> None:
        """Take the end of the connection. aiohttp would take a body without length for whole when it was reset."""
        if exc is not None:
            self._break(aiohttp.ClientOSError(*exc.args))
        super().connection_lost(exc)
        self.body = None

    def _break(self, error: BaseException) -> None:
        body = self.body
        if body is not None and not body.is_eof() and body.exception() is None:
            body.set_exception(error)

    async def is_fit(self) -> bool:
        """Tell whether it can carry another request: open, and with no byte on it that came since the last answer."""
        if _has_news(self.transport):
            for _ in range(_TURNS):  # the end of the connection, or something of TLS: asyncio sees to it
                await asyncio.sleep(0)
        return self.is_connected() and not self.should_close and not self._has_begun() and not _has_news(self.transport)

    def _has_begun(self) -> bool:
        """Tell whether the beginning of another answer came behind the last one."""
        try:
            return self._parser is not None and self._parser.feed_eof() is not None
        except Exception:  # noqa: BLE001 - whatever is half there
            return True


def _has_news(transport: asyncio.BaseTransport | None) -> bool:
    """Tell whether there is something to be read that the loop has not read yet."""
    descriptor = transport.get_extra_info("socket").fileno() if transport is not None else -1
    if descriptor < 0:
        return False
    if not hasattr(select, "poll"):
        return bool(select.select([descriptor], (), (), 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))


class Connector(aiohttp.TCPConnector):
    """The connections of one session. Counts what goes on the wire, and tells which connection it goes on."""

    def __init__(self) -> None:
        """Hold no connection yet."""
        # aiodns would leave a thread and four descriptors behind, where a loop is closed by hand.
        super().__init__(limit=MAX_CONNECTIONS, resolver=aiohttp.ThreadedResolver())
        self._factory: Any = self._made
        self._protocols: weakref.WeakSet[Protocol] = weakref.WeakSet()
        self._suspect: dict[ConnectionKey, float] = {}

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
            sent.key, sent.since = key, self._loop.time()
        while True:
            if sent is not None:
                sent.on_new_connection = True  # unless it turns out to be a pooled one: what is never made is not resent
            connection = await super().connect(req, traces, timeout)
            protocol: Any = connection.protocol
            if not protocol.idle:
                break
            if await self._is_welcome(connection, sent):
                protocol.idle = False
                if sent is not None:
                    sent.on_new_connection = False
                break
            connection.close()
        connection.add_callback(protocol.rest)
        return connection

    async def _is_welcome(self, connection: Any, sent: Sent | None) -> bool:
        """Tell whether a pooled connection is used; those that are not are closed, so that in the end a new one is made."""
        protocol: Protocol = connection.protocol
        if sent is not None and (sent.only_new or (sent.key and protocol.rested <= self._suspect.get(sent.key, 0.0))):
            return False
        try:
            return await protocol.is_fit()
        except BaseException:
            connection.close()
            raise

    async def _create_connection(self, req: aiohttp.ClientRequest, traces: list[Any], timeout: aiohttp.ClientTimeout) -> Any:
        """Return a new connection, in the time that all of it has: names, TCP, a proxy's answer, TLS."""
        async with asyncio.timeout(timeout.sock_connect):
            return await super()._create_connection(req, traces, timeout)

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

    loop.call_soon = at_once  # type: ignore[method-assign,assignment]
    try:
        transport.abort()
    finally:
        del loop.call_soon


_bodies: weakref.WeakKeyDictionary[Any, tuple[weakref.ref[aiohttp.StreamReader], bool]] = weakref.WeakKeyDictionary()
"""The bodies under way in users' sessions by their connection, and whether only its end tells theirs."""


def watch(answer: aiohttp.ClientResponse) -> None:
    """Have the reader of an answer's body told when the connection ends, of whosever session it is."""
    connection = answer.connection
    protocol: Any = connection.protocol if connection is not None else None
    if isinstance(protocol, Protocol):
        protocol.body = answer.content
        return
    closed = getattr(protocol, "closed", None)  # from aiohttp 3.12.7 on
    if closed is None:
        return
    if protocol not in _bodies:
        closed.add_done_callback(lambda closed, protocol=weakref.ref(protocol): _ended(closed, protocol()))
    headers = answer.headers
    _bodies[protocol] = weakref.ref(answer.content), "Content-Length" not in headers and "Transfer-Encoding" not in headers


def _ended(closed: asyncio.Future[None], protocol: Any) -> None:
    """Tell who reads a body in a user's session that its connection ended."""
    lost = None if closed.cancelled() else closed.exception()
    known, until_end = _bodies.pop(protocol, (None, False))
    body = known() if known is not None else None
    if body is None or body.exception() is not None or (body.is_eof() and not (lost and until_end)):
        return
    body.set_exception(protocol.exception() or aiohttp.ClientConnectionError("the connection was closed"))
