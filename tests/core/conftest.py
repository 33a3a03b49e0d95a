"""What tests of the runtime share: a server that does anything with a connection, and a clock that never waits."""

import asyncio
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, suppress

import attrs
import pytest

from openrouter_core.clock import Clock


@attrs.define
class FakeTime:
    """Time that passes only when somebody sleeps; `sleeps` lists for how long."""

    monotonic_now: float = 1_000.0
    unix_now: float = 1_700_000_000.0
    sleeps: list[float] = attrs.Factory(list[float])

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self.monotonic_now += seconds
        self.unix_now += seconds

    async def sleep(self, seconds: float) -> None:
        """Let time pass, and note how much."""
        self.sleeps.append(seconds)
        self.advance(seconds)


class FakeClock(Clock):
    """A `Clock` for `OpenRouterCore(clock=...)`, which shows its sleeps and can be advanced."""

    def __init__(self, time: FakeTime) -> None:
        super().__init__(monotonic=lambda: time.monotonic_now, now=lambda: time.unix_now, sleep=time.sleep)
        self.time = time

    @property
    def sleeps(self) -> list[float]:
        """What was slept so far, in seconds."""
        return self.time.sleeps

    def advance(self, seconds: float) -> None:
        """Let time pass without a sleep."""
        self.time.advance(seconds)


@attrs.define
class Wire:
    """One connection of a server, by its bytes."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def request(self) -> bytes:
        """Return the next request, head and body. Raises `asyncio.IncompleteReadError` where the client leaves."""
        head = await self.reader.readuntil(b"\r\n\r\n")
        lengths = [line.partition(b":")[2] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        return head + await self.reader.readexactly(int(lengths[0]) if lengths else 0)

    async def send(self, data: bytes) -> None:
        """Send bytes, and give the client a few turns to take them in."""
        self.writer.write(data)
        await self.writer.drain()
        for _ in range(5):
            await asyncio.sleep(0)

    async def until_left(self) -> None:
        """Return when the client has closed the connection."""
        with suppress(ConnectionError):
            while await self.reader.read(1 << 16):
                pass

    def reset(self) -> None:
        """Break the connection off, rather than end it."""
        linger = struct.pack("ii", 1, 0)
        self.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.writer.transport.abort()


Serve = Callable[..., Awaitable[str]]


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Start servers: ``await serve(handler)`` returns the URL of one whose connections are each the handler's, a `Wire`."""
    handlers = set[asyncio.Task[None]]()

    async def start(handler: Callable[[Wire], Awaitable[None]], tls: ssl.SSLContext | None = None) -> str:
        async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            if task is not None:
                handlers.add(task)
            with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError, ssl.SSLError):
                await handler(Wire(reader, writer))
            writer.close()

        listener = await asyncio.start_server(handle, "127.0.0.1", 0, ssl=tls)
        stack.callback(listener.close)
        return f"http{'s' if tls else ''}://127.0.0.1:{listener.sockets[0].getsockname()[1]}"

    async with AsyncExitStack() as stack:
        yield start
        for task in handlers:
            task.cancel()
        await asyncio.gather(*handlers)
        for _ in range(3):  # until their connections are closed
            await asyncio.sleep(0)


@pytest.fixture
def clock() -> FakeClock:
    """A clock at 1,000 s (monotonic) and Unix time 1,700,000,000, which only sleeps move."""
    return FakeClock(FakeTime())
