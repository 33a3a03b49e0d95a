"""What the server received, in order of arrival. Knows nothing of how it is answered."""

import asyncio
import json
from typing import Any

import attrs
from aiohttp import web
from multidict import CIMultiDictProxy


@attrs.frozen(eq=False)
class ReceivedRequest:
    """One request as it came in, its body read to the end."""

    method: str
    """The method, in capitals."""
    path: str
    """The path as sent: percent-encoded, without the query."""
    query: tuple[tuple[str, str], ...]
    """The query's names and values, decoded, in the order sent."""
    headers: CIMultiDictProxy[str]
    """The header fields; names compare without regard to case."""
    body: bytes = attrs.field(repr=False)
    """The whole body; empty if there was none."""

    def json(self) -> Any:
        """Decode the body as JSON; raises `ValueError` where it is none."""
        return json.loads(self.body)


class Journal:
    """The list of received requests, and a way to wait for the next."""

    def __init__(self) -> None:
        self.requests: list[ReceivedRequest] = []
        self._arrival = asyncio.Event()

    async def record(self, request: web.Request) -> None:
        """Read a request to its end and add it to the list."""
        received = ReceivedRequest(
            method=request.method,
            path=request.raw_path.partition("?")[0],
            query=tuple(request.query.items()),
            headers=request.headers,
            body=await request.read(),
        )
        self.requests.append(received)
        self._arrival.set()
        self._arrival = asyncio.Event()

    async def until(self, count: int) -> None:
        """Return when at least `count` requests are in the list."""
        while len(self.requests) < count:
            await self._arrival.wait()
