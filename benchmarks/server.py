"""The server: HTTP/1.1 by hand, on a loopback port, answering from prepared bytes, so that it costs next to nothing.

It is one process for all peers. It reads of a request only what it must: the path, the length, and the model's name, which
says what is asked for: ``answer/4096`` is an answer of 4096 characters, ``events/100`` a stream of 100 events.
"""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, cast

from benchmarks import payloads

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE = 16 * 1024
"""Bytes of a stream that go out as one HTTP chunk, cut where it falls, as networks do."""
BLOCK = bytes(256 * 1024)
"""What downloads are made of."""
_KEPT = 4096
"""Bytes kept of each end of a request's body: the model's name is in one of them."""
_ASKED = re.compile(rb'"(answer|events)/(\d+)"')
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_CHUNKED = re.compile(rb"\r\ntransfer-encoding: *chunked", re.IGNORECASE)


def whole(body: bytes) -> bytes:
    """Return a response with a JSON body."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Generation-Id: gen-1\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def streamed(body: bytes) -> Iterator[bytes]:
    """Yield the pieces of a response that is a stream of events."""
    yield b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nX-Generation-Id: gen-1\r\nTransfer-Encoding: chunked\r\n\r\n"
    for start in range(0, len(body), PIECE):
        piece = body[start : start + PIECE]
        yield b"%x\r\n%b\r\n" % (len(piece), piece)
    yield b"0\r\n\r\n"


def downloaded(size: int) -> Iterator[bytes]:
    """Yield the pieces of a response that is a file."""
    yield f"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: {size}\r\n\r\n".encode()
    for start in range(0, size, len(BLOCK)):
        yield BLOCK[: min(len(BLOCK), size - start)]


def answer(method: str, path: str, body: bytes, received: int) -> bytes | Iterator[bytes]:
    """Return the answer to a request of which the ends of the body are known, and its length."""
    found = _ASKED.search(body)
    kind, amount = (found[1], int(found[2])) if found else (b"", 0)
    match method, path.rpartition("/")[2]:
        case "POST", "completions":
            return streamed(payloads.chat_stream(amount)) if kind == b"events" else whole(payloads.chat(amount))
        case "POST", "responses":
            return streamed(payloads.response_stream(amount)) if kind == b"events" else whole(payloads.response())
        case "POST", "files":
            return whole(payloads.stored_file(received))
        case "GET", "content":
            return downloaded(int(path.split("/")[-2].removeprefix("file_")))
        case "GET", name:
            return whole(payloads.models() if name == "models" else payloads.credit())
        case _:
            return b"HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n"


class Connection(asyncio.Protocol):
    """One connection: requests in turn, each answered when all of it is here."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._head: tuple[str, str] | None = None
        self._left = 0
        self._chunked = self._after_last = False
        self._first, self._last = b"", b""
        self._received = 0
        self._free = asyncio.Event()
        self._free.set()
        self._sending: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        self._transport = cast("asyncio.Transport", transport)

    def connection_lost(self, _exception: Exception | None, /) -> None:
        """Stop sending."""
        if self._sending is not None:
            self._sending.cancel()

    def pause_writing(self) -> None:
        """Wait with the rest of an answer."""
        self._free.clear()

    def resume_writing(self) -> None:
        """Go on with it."""
        self._free.set()

    def data_received(self, data: bytes) -> None:
        """Take what has come, and answer each request that it ends."""
        self._buffer += data
        while self._advanced():
            pass

    def _advanced(self) -> bool:
        """Go one step on: a head, a piece of a body, an answer. Return whether there may be another step."""
        if self._head is None:
            return self._headed()
        if self._left:
            return self._taken()
        if self._chunked:
            return self._sized()
        head, self._head = self._head, None
        body = self._first + self._last[-_KEPT:]
        answered = answer(*head, body, self._received)
        if isinstance(answered, bytes):
            self._transport.write(answered)
        else:
            self._sending = asyncio.get_running_loop().create_task(self._send(answered))
        return bool(self._buffer)

    def _headed(self) -> bool:
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return False
        head = bytes(self._buffer[:end])
        del self._buffer[: end + 4]
        method, target, _ = head.split(b"\r\n", 1)[0].decode("ascii").split(" ")
        self._head = method, target.partition("?")[0]
        length = _LENGTH.search(head)
        self._left = int(length[1]) if length else 0
        self._chunked = _CHUNKED.search(head) is not None
        self._first = self._last = b""
        self._received = 0
        if b"100-continue" in head:
            self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        return True

    def _taken(self) -> bool:
        """Take a piece of a body, and forget it but for the ends."""
        if not self._buffer:
            return False
        piece = bytes(self._buffer[: self._left])
        del self._buffer[: self._left]
        self._left -= len(piece)
        self._received += len(piece)
        room = _KEPT - len(self._first)
        self._first += piece[:room]
        self._last = (self._last + piece[room:])[-_KEPT:] if len(piece) < _KEPT else piece[room:][-_KEPT:]
        return True

    def _sized(self) -> bool:
        """Read the size of the next chunk; the last one has none, and a blank line follows it."""
        line, found, _ = self._buffer.partition(b"\r\n")
        if not found:
            return False
        del self._buffer[: len(line) + 2]
        if not line:  # the end of a chunk, or of the last one
            self._chunked = not self._after_last
            self._after_last = False
            return True
        self._left = int(line.split(b";")[0], 16)
        self._after_last = self._left == 0
        return True

    async def _send(self, pieces: Iterator[bytes]) -> None:
        for piece in pieces:
            await self._free.wait()
            self._transport.write(piece)


async def serve() -> None:
    """Serve until the process is ended; the port is printed first."""
    server = await asyncio.get_running_loop().create_server(Connection, "127.0.0.1", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve())
