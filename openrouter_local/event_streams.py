"""A server that sends one stream of events, byte for byte as prepared, and knows when its client left.

For what HTTP servers do not do by themselves: pieces cut anywhere, connections that are reset or stay open
after the end. It answers every request with the same stream and reads no more of requests than it must.
"""

import asyncio
import contextlib
import json
import re
import socket
import struct
from collections.abc import Iterable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, cast

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore

End = Literal["close", "open", "comments", "reset"]
"""What comes after the last piece: the connection is closed, stays open, sends comments, or is reset."""

_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nX-Generation-Id: gen-local\r\n"
_LENGTH = re.compile(rb"^content-length: *(\d+)", re.IGNORECASE | re.MULTILINE)
_COMMENT = b": OPENROUTER PROCESSING\n\n"
_BETWEEN_COMMENTS = 0.01
_CLOSE_WITH_RST = struct.pack("ii", 1, 0)


def event_stream(*events: object, done: bool = True) -> bytes:
    """Give the bytes of a stream: bytes as the data they are, anything else as JSON; then `[DONE]`."""
    datas = [event if isinstance(event, bytes) else json.dumps(event).encode() for event in events]
    return b"".join(b"data: " + data + b"\n\n" for data in [*datas, *([b"[DONE]"] if done else [])])


def chat_chunk(content: str | None = None, finish_reason: str | None = None, **fields: object) -> dict[str, Any]:
    """Give a chunk of a chat that adds this content; `fields` override its own."""
    delta = {} if content is None else {"content": content}
    choices = [{"index": 0, "delta": delta, "finish_reason": finish_reason}]
    own = {"id": "gen-local", "object": "chat.completion.chunk", "created": 1, "model": "local/model"}
    return {**own, "choices": choices, **fields}


class EventStreamServer:
    """Serves one stream on a loopback port for as long as `async with` lasts."""

    def __init__(self, *pieces: bytes, end: End = "close", chunked: bool = False, headers: Iterable[str] = ()) -> None:
        """Prepare the stream: each piece is written by itself; `chunked` makes it a chunk of HTTP as well."""
        self._pieces = pieces
        self._end = end
        self._chunked = chunked
        lines = [*headers, "Transfer-Encoding: chunked" if chunked else "Connection: close"]
        self._head = _HEAD + "".join(f"{line}\r\n" for line in lines).encode() + b"\r\n"
        self._server: asyncio.Server | None = None
        self._requested = asyncio.Event()
        self._left = asyncio.Event()
        self._open: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self.requests: int = 0
        """How many requests came."""
        self.connections: int = 0
        """How many connections were opened."""

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._server is not None:
            with contextlib.suppress(NotImplementedError):  # the proactor loop of Windows has no readers to remove
                for accepting in self._server.sockets:  # as in `Runner.cleanup`: first, no more is accepted
                    asyncio.get_running_loop().remove_reader(accepting)
            for _ in range(5):  # until what was accepted is a connection, and `_serve` has begun
                await asyncio.sleep(0)
            self._server.close()
        for writer in self._open.values():
            writer.transport.abort()
        await asyncio.gather(*self._open)

    @property
    def url(self) -> str:
        """The base URL that a client is given."""
        if self._server is None:
            message = "an EventStreamServer has an address within `async with` only"
            raise RuntimeError(message)
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/api/v1"

    def core(self, **settings: Any) -> "OpenRouterCore":
        """Make an `OpenRouterCore` that talks to this server; `settings` override."""
        from openrouter_core import OpenRouterCore

        own: dict[str, Any] = {"api_key": "sk-or-v1-of-nobody", "server_url": self.url}
        return OpenRouterCore(**{**own, **settings})

    async def until_requested(self) -> None:
        """Return when a request came."""
        await self._requested.wait()

    async def until_left(self) -> None:
        """Return when a client has closed a connection."""
        await self._left.wait()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = cast("asyncio.Task[None]", asyncio.current_task())
        self._open[task] = writer
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):  # the client left
            while await self._answered(reader, writer):
                pass
        self._left.set()
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()
        del self._open[task]

    async def _answered(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answer one request; tell whether another one may come."""
        head = await reader.readuntil(b"\r\n\r\n")
        self.requests += 1
        self._requested.set()
        length = _LENGTH.search(head)
        await reader.readexactly(int(length[1]) if length else 0)
        writer.write(self._head)
        for piece in self._pieces:
            writer.write(self._framed(piece))
            await writer.drain()
            await asyncio.sleep(0)
        if self._end == "open":
            await reader.read()
        elif self._end == "comments":
            await self._comment(reader, writer)
        elif self._end == "reset":
            connection: socket.socket = writer.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _CLOSE_WITH_RST)
        elif self._chunked:
            writer.write(b"0\r\n\r\n")
            return True
        return False

    def _framed(self, piece: bytes) -> bytes:
        return b"%x\r\n%b\r\n" % (len(piece), piece) if self._chunked else piece

    async def _comment(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Keep the connection alive until the client leaves."""
        left = asyncio.ensure_future(reader.read())
        while not left.done():
            writer.write(self._framed(_COMMENT))
            await asyncio.wait([left], timeout=_BETWEEN_COMMENTS)
        await left
