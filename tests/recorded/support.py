"""Recorded traffic: the shapes of real exchanges with the live API, and a server that plays them back byte for byte."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import json
import lzma
import re
from contextlib import asynccontextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

import openrouter_funcs
from openrouter_core import OpenRouterCore, RequestOptions, RetryConfig
from openrouter_core.operation import Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

SHAPES = Path(__file__).parent / "shapes.jsonl.xz"


@attrs.frozen
class Exchange:
    """One recorded exchange: what was asked, and what the live API answered."""

    id: str
    method: str
    path: str
    query: dict[str, Any]
    request: dict[str, Any] | None
    status: int
    headers: dict[str, str]
    stream: bool
    body: bytes

    @property
    def answer(self) -> bytes:
        """The answer as it came over the wire."""
        head = "".join(f"{name}: {value}\r\n" for name, value in self.headers.items() if name.lower() not in _FRAMING)
        return f"HTTP/1.1 {self.status} X\r\n{head}Content-Length: {len(self.body)}\r\n\r\n".encode() + self.body


_FRAMING = {"content-length", "transfer-encoding", "content-encoding", "connection"}


@cache
def exchanges() -> tuple[Exchange, ...]:
    """Return all recorded exchanges."""
    lines = lzma.decompress(SHAPES.read_bytes()).decode().splitlines()
    return tuple(_exchange(json.loads(line)) for line in lines)


def _exchange(row: dict[str, Any]) -> Exchange:
    return Exchange(
        id=row["id"],
        method=row["method"],
        path=row["path"],
        query=row["query"] if isinstance(row["query"], dict) else {},
        request=row["request"] if isinstance(row["request"], dict) else None,
        status=row["status"],
        headers=row["headers"] or {},
        stream=bool(row["stream"]),
        body=row["body"].encode("utf-8", "surrogatepass"),
    )


@cache
def _functions() -> dict[tuple[str, str, bool], Callable[..., Any]]:
    """Return the functions by method, path and whether they stream; arguments in paths have no name here."""
    found: dict[tuple[str, str, bool], Callable[..., Any]] = {}
    for name in openrouter_funcs.__all__:
        function = getattr(openrouter_funcs, name)
        operation = getattr(import_module(getattr(function, "__module__", "") or "json"), f"_{name}".upper(), None)
        if isinstance(operation, Operation):
            key = operation.method, re.sub(r"\{.*?\}", "{}", operation.path), operation.kind == "stream"
            found.setdefault(key, function)
    return found


def operation_of(exchange: Exchange) -> Operation:
    """Return the operation of the function that sends such a request."""
    function = _function_of(exchange)
    operation: Operation = getattr(import_module(function.__module__), f"_{function.__name__}".upper())
    return operation


def _function_of(exchange: Exchange) -> Callable[..., Any]:
    return _functions()[exchange.method, re.sub(r"\{.*?\}", "{}", exchange.path), exchange.stream]


def call_of(exchange: Exchange) -> tuple[Callable[..., Any], dict[str, Any]]:
    """Return the function that sends such a request, and its arguments; what it does not name is in `extra_body`."""
    function = _function_of(exchange)
    parameters = inspect.signature(function).parameters
    given = {**exchange.query, **(exchange.request or {})}
    known = {name: value for name, value in given.items() if name in parameters and name not in {"core", "options"}}
    for name, parameter in parameters.items():
        if parameter.default is parameter.empty and name not in {"core", "options"}:
            known.setdefault(name, "x")
    unknown = {name: value for name, value in (exchange.request or {}).items() if name not in known and name != "stream"}
    return function, {**known, "options": RequestOptions(extra_body=unknown) if unknown else None}


class Player:
    """A server that answers each request with the exchange that was chosen."""

    def __init__(self) -> None:
        """Choose none yet."""
        self.answer = b""
        self.url = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection."""
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                length = re.search(rb"content-length: (\d+)", head)
                await reader.readexactly(int(length[1]) if length else 0)
                writer.write(self.answer)
                await writer.drain()
        writer.close()


@asynccontextmanager
async def playing() -> AsyncIterator[tuple[Player, OpenRouterCore]]:
    """Run a player; give it and a core that calls it."""
    player = Player()
    async with await asyncio.start_server(player.serve, "127.0.0.1", 0) as listener:
        player.url = f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"
        async with OpenRouterCore("sk-or-v1-test", server_url=player.url, retry_config=RetryConfig(strategy="none")) as core:
            yield player, core
