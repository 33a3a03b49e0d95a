"""The TCP connections that clients hold open: how many, which are idle, which were used before.

Knows nothing of pages, faults or what a request says.
"""

import asyncio
from collections.abc import Generator
from contextlib import contextmanager

import attrs
from aiohttp import web


@attrs.define
class _Connection:
    """One open connection: how many requests came over it, and whether one is being answered."""

    transport: asyncio.Transport
    requests: int = 0
    busy: bool = False


class Connections:
    """All open connections of one server, keyed by the protocol object that aiohttp gives each."""

    def __init__(self) -> None:
        self._open: dict[web.RequestHandler, _Connection] = {}
        self._none_open = asyncio.Event()
        self._none_open.set()

    def __len__(self) -> int:
        return len(self._open)

    def opened(self, protocol: web.RequestHandler, transport: asyncio.Transport) -> None:
        """Note that a client has connected."""
        self._open[protocol] = _Connection(transport)
        self._none_open.clear()

    def closed(self, protocol: web.RequestHandler) -> None:
        """Note that a connection is gone, whichever side ended it."""
        self._open.pop(protocol, None)
        if not self._open:
            self._none_open.set()

    @contextmanager
    def answering(self, protocol: web.RequestHandler) -> Generator[None, None, None]:
        """Mark the connection as busy for as long as one request is being answered."""
        connection = self._open.get(protocol)
        # The client may leave between its request and the handler's start.
        if connection is None:
            yield
            return
        connection.requests += 1
        connection.busy = True
        try:
            yield
        finally:
            connection.busy = False

    def reused(self, protocol: web.RequestHandler) -> bool:
        """Return whether the request being answered is not the first of its connection."""
        connection = self._open.get(protocol)
        return connection is not None and connection.requests > 1

    def close_idle(self) -> None:
        """Close each connection on which no request is being answered."""
        for connection in self._open.values():
            if not connection.busy:
                connection.transport.close()

    def abort_all(self) -> None:
        """Close every connection at once; answers that are being sent are cut off."""
        for connection in self._open.values():
            connection.transport.abort()

    async def until_none(self) -> None:
        """Return when no connection is open."""
        await self._none_open.wait()
