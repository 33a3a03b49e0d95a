"""What can go wrong with one answer, as objects that are handed a request. `faults` queues them.

A body that is sent in part is the one that the page would have sent. For that a page returns its
answer (a `web.Response`, its body bytes or an async iterable) and never sends it itself.
"""

import asyncio
import socket
import struct
from typing import Literal, Never, Protocol

import attrs
from aiohttp import web
from aiohttp.typedefs import Handler

HALF_A_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/js"
CLOSE_WITH_RST = struct.pack("ii", 1, 0)


class Mishap(Protocol):
    """Something that happens to a request instead of its right answer."""

    async def apply(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Answer the request wrongly; `handler` gives the right answer."""
        ...


@attrs.frozen
class Reply:
    """Another answer than the right one."""

    status: int
    body: bytes
    headers: dict[str, str]

    async def apply(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Answer without asking the page."""
        del request, handler
        return web.Response(status=self.status, body=self.body, headers=self.headers)


@attrs.frozen
class Stall:
    """An answer that never goes on: before its first byte, or halfway through its body."""

    where: Literal["headers", "body"]

    async def apply(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Wait until the handler is cancelled: the client left or the server stops."""
        if self.where == "body":
            await _send_half(request, handler)
        await _forever()


@attrs.frozen
class HangUp:
    """A connection that ends: before the first byte, within the header block or within the body."""

    where: Literal["connect", "headers", "body"]
    reset: bool = False

    async def apply(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Send what comes before the end, then close, or reset, the connection."""
        # aiohttp drops an answer whose connection is closing, as it does when a client has left.
        response: web.StreamResponse = web.Response()
        if self.where == "body":
            response = await _send_half(request, handler)
        transport = request.transport
        if transport is not None:
            if self.where == "headers":
                transport.write(HALF_A_HEAD)
            self._close(transport)
        return response

    def _close(self, transport: asyncio.Transport) -> None:
        if self.reset:
            connection: socket.socket = transport.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, CLOSE_WITH_RST)
        transport.close()


@attrs.frozen
class Slow:
    """The right answer, its body sent `chunk` bytes at a time with `delay` seconds in between."""

    chunk: int
    delay: float

    async def apply(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Send the headers, then each piece by itself."""
        answer = await handler(request)
        body = await _whole_body(answer)
        response = await _begin(request, answer, len(body))
        for start in range(0, len(body), self.chunk):
            await response.write(body[start : start + self.chunk])
            await asyncio.sleep(self.delay)
        return response


@attrs.frozen
class DelayUntil:
    """The right answer, once something has happened."""

    event: asyncio.Event

    async def apply(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Wait for the event, then ask the page."""
        await self.event.wait()
        return await handler(request)


async def _begin(request: web.Request, answer: web.StreamResponse, length: int) -> web.StreamResponse:
    """Send the head of an answer, promising `length` bytes of body."""
    response = web.StreamResponse(status=answer.status, reason=answer.reason, headers=answer.headers)
    response.content_length = length
    await response.prepare(request)
    return response


async def _send_half(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Send the head of the right answer and the first half of its body."""
    answer = await handler(request)
    body = await _whole_body(answer)
    # At least one byte stays owing, so that an empty body is cut short as well.
    response = await _begin(request, answer, max(1, len(body)))
    await response.write(body[: len(body) // 2])
    return response


async def _whole_body(answer: web.StreamResponse) -> bytes:
    """Read the body of an answer that has not been sent yet."""
    if not isinstance(answer, web.Response):
        message = f"a page must return a web.Response that is not sent yet, got {answer!r}"
        raise TypeError(message)
    body = answer.body or b""
    return bytes(body) if isinstance(body, bytes | bytearray) else await body.as_bytes()


async def _forever() -> Never:
    while True:
        await asyncio.Event().wait()
