"""What tests of the whole share: a local server, a server that sends any bytes, and an environment without settings."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import attrs
import pytest

from openrouter_local import LocalOpenRouter

ROOT = Path(__file__).parent.parent
if str(ROOT) not in sys.path:  # `pytest` alone does not put it there, and benchmarks are not installed
    sys.path.append(str(ROOT))


@attrs.define
class RawServer:
    """Sends prepared bytes, one answer for each connection, and closes it; keeps the requests' bytes."""

    answers: list[bytes]
    """What is sent, in order; the last one again and again."""
    url: str = ""
    received: list[bytes] = attrs.Factory(list[bytes])
    """The heads of the requests."""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one connection."""
        try:
            self.received.append(await reader.readuntil(b"\r\n\r\n"))
            writer.write(self.answers.pop(0) if len(self.answers) > 1 else self.answers[0])
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass  # the client left
        finally:
            writer.close()


@pytest.fixture
async def server() -> AsyncIterator[LocalOpenRouter]:
    """A running local server; `server.core()` talks to it."""
    async with LocalOpenRouter() as running:
        yield running


Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def listened(handler: Handler) -> AsyncIterator[str]:
    """Listen, and yield the URL. asyncio loses a connection that it accepts while its server closes, so that comes later."""
    async with await asyncio.start_server(handler, "127.0.0.1", 0) as listener:
        (accepting,) = listener.sockets
        yield f"http://127.0.0.1:{accepting.getsockname()[1]}"
        asyncio.get_running_loop().remove_reader(accepting)
        for _ in range(5):  # until what was accepted is a connection, and its handler has begun
            await asyncio.sleep(0)


@pytest.fixture(scope="session")
def listening() -> Callable[[Handler], AbstractAsyncContextManager[str]]:
    """Start a server for any handler of connections: ``async with listening(handler) as url``."""
    return listened


@pytest.fixture
async def raw_server() -> AsyncIterator[RawServer]:
    """A server at `raw_server.url` that sends `raw_server.answers`, whatever they are."""
    raw = RawServer([b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"])
    async with listened(raw.serve) as raw.url:
        yield raw


@pytest.fixture(autouse=True)
def _no_settings_or_proxies_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the settings of whoever runs the tests out of them."""
    for name in os.environ:
        if name.startswith("OPENROUTER_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
async def pass_time(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], Awaitable[None]]:
    """Stop the loop's clock; put it forward by ``await pass_time(seconds)``, which lets timers that are due then fire."""
    loop = asyncio.get_running_loop()
    now = loop.time()
    monkeypatch.setattr(loop, "time", lambda: now)

    async def pass_time(seconds: float) -> None:
        nonlocal now
        now += seconds
        for _ in range(5):
            await asyncio.sleep(0)

    return pass_time
