"""Relays: a stream's events on to a browser, as server-sent events. Knows no web framework: it yields bytes."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeVar, final

from openrouter_core import Err, ResponseError, UnknownVariant, WireModel, to_dict

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping
    from typing import Self

    from openrouter_core import EventStream, OpenRouterError, Result

T = TypeVar("T")

SSE_HEADERS: Final[Mapping[str, str]] = MappingProxyType(
    {"Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no"}
)
"""Headers of a response with such frames: nothing may keep it, and no proxy may hold it back."""
_HEARTBEAT = b": still here\n\n"
_END = b"data: [DONE]\n\n"


def sse_frames(stream: EventStream[T, Any], *, of: Callable[[T], Any] | None = None, heartbeat: float | None = 15.0) -> Frames:
    """Return the frames of a response that relays a stream, for the web framework to write.

    Closing the frames, or cancelling the task that reads them, closes the stream at once, so that the provider stops. Frameworks
    do one of both when the browser leaves.

    Args:
        stream: The stream.
        of: What to send of an event, as JSON: the whole event if it is left out. Nothing is sent where it returns None.
        heartbeat: Seconds without an event after which a comment is sent, so that proxies keep the connection; None for never.

    Returns:
        An async iterator of bytes: ``data:`` with JSON for each event, and ``data: [DONE]`` at the end. An error is the last
        frame, with ``event: error``; its JSON has the error's class, message, status and whether to try again.
    """
    return Frames(stream, _frames(stream, of, heartbeat))


@final
class Frames:
    """Frames of server-sent events, as bytes. Leave them with `aclose` or `contextlib.aclosing`, or read them to their end."""

    def __init__(self, stream: EventStream[Any, Any], frames: AsyncGenerator[bytes, None]) -> None:
        self._stream = stream
        self._frames = frames

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        return await anext(self._frames)

    async def aclose(self) -> None:
        """Close the frames and the stream, also before the first frame."""
        await self._frames.aclose()
        await self._stream.aclose()


async def _frames(
    stream: EventStream[T, Any], of: Callable[[T], Any] | None, heartbeat: float | None
) -> AsyncGenerator[bytes, None]:
    reading: asyncio.Task[Any] | None = None
    try:
        while True:
            reading = asyncio.ensure_future(_next(stream))
            while not (await asyncio.wait({reading}, timeout=heartbeat))[0]:
                yield _HEARTBEAT
            item = reading.result()
            if item is None:
                yield _END
                return
            if isinstance(item, Err):
                yield _error(item.error)
                return
            document = _plain(item.value) if of is None else of(item.value)
            if document is not None:
                yield b"data: " + _json(document) + b"\n\n"
    finally:
        if reading is not None and not reading.done():
            reading.cancel()
            with suppress(asyncio.CancelledError):
                await reading
        await stream.aclose()


async def _next(stream: EventStream[T, Any]) -> Result[T, OpenRouterError] | None:
    """Return the next item; None at the end."""
    return await anext(stream, None)


def _plain(value: Any) -> Any:
    if isinstance(value, UnknownVariant):
        return value.raw
    return to_dict(value) if isinstance(value, WireModel) else value


def _json(document: Any) -> bytes:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), default=_plain).encode()


def _error(error: OpenRouterError) -> bytes:
    status = error.status if isinstance(error, ResponseError) else None
    told = {"type": type(error).__name__, "message": str(error), "status": status, "retryable": error.retryable}
    return b"event: error\ndata: " + _json({"error": told}) + b"\n\n"
