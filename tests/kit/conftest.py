"""What tests of the kit share: a server that answers JSON by a function."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, suppress
from typing import Any

import pytest

Answering = Callable[[dict[str, Any]], Awaitable[tuple[int, dict[str, Any]]]]


@pytest.fixture
async def serve_json(listening: Any) -> AsyncIterator[Callable[[Answering], Awaitable[str]]]:
    """Start servers: ``await serve_json(answer)`` returns the URL of one whose answers are a function's, of a request's JSON."""

    async def start(answered: Answering) -> str:
        async def handle(reader: Any, writer: Any) -> None:
            with suppress(Exception):  # the client left
                while True:
                    head = await reader.readuntil(b"\r\n\r\n")
                    body = await reader.readexactly(int(head.partition(b"Content-Length: ")[2].partition(b"\r")[0]))
                    status, document = await answered(json.loads(body))
                    sent = json.dumps(document).encode()
                    kind = "Content-Type: application/json"
                    writer.write(f"HTTP/1.1 {status} X\r\n{kind}\r\nContent-Length: {len(sent)}\r\n\r\n".encode() + sent)
            writer.close()

        return await stack.enter_async_context(listening(handle))

    async with AsyncExitStack() as stack:
        yield start
