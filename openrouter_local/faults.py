"""What goes wrong next: a queue of faults that tests fill and requests use up.

A request takes the first fault in the queue that fits it; requests that fit none get their right
answer. What each fault does to a request is in `mishaps`.

All faults take `times` (how many requests have it, default 1) and `path` (only requests to this
path, as in "/credits" or "/api/v1/credits"; default: any).
"""

import asyncio
import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Literal

import attrs

from openrouter_local.connections import Connections
from openrouter_local.errors import error_body
from openrouter_local.mishaps import DelayUntil, HangUp, Mishap, Reply, Slow, Stall
from openrouter_local.paths import API_PATH

JSON = "application/json"


@attrs.define
class _Fault:
    """A mishap in the queue: for which requests it is meant, and how many are left to have it."""

    mishap: Mishap
    left: int
    path: str | None
    only_reused: bool

    def fits(self, path: str, *, reused: bool) -> bool:
        """Return whether the fault is meant for a request to this path."""
        if self.only_reused and not reused:
            return False
        return self.path is None or self.path == path


class Faults:
    """The faults that wait for requests, first in, first out."""

    def __init__(self, connections: Connections) -> None:
        self._queue: list[_Fault] = []
        self._connections = connections

    @property
    def pending(self) -> int:
        """How many requests are still to have a fault."""
        return sum(fault.left for fault in self._queue)

    def clear(self) -> None:
        """Forget all faults that no request has had yet."""
        self._queue.clear()

    def take(self, path: str, *, reused: bool) -> Mishap | None:
        """Use up the first fault that fits a request; None if all is to go well."""
        short_path = path.removeprefix(API_PATH)
        for fault in self._queue:
            if fault.fits(short_path, reused=reused):
                fault.left -= 1
                if fault.left == 0:
                    self._queue.remove(fault)
                return fault.mishap
        return None

    def fail(
        self,
        status: int,
        *,
        message: str | None = None,
        code: int | str | None = None,
        retry_after: str | float | None = None,
        headers: Mapping[str, str] | None = None,
        body: object = None,
        content_type: str | None = None,
        times: int = 1,
        path: str | None = None,
    ) -> None:
        """Answer with an error status.

        The body is `{"error": {"code": ..., "message": ...}}` with `code` (default: the status) and
        `message` (default: the status in words), or instead `body` as in `answer`.
        `retry_after` is sent as the header Retry-After, as given.
        """
        if body is None:
            body = error_body(status if code is None else code, message or _phrase(status))
        fields = dict(headers or {})
        if retry_after is not None:
            fields["Retry-After"] = str(retry_after)
        self.answer(
            body,
            status=status,
            content_type=content_type or JSON,
            headers=fields,
            times=times,
            path=path,
        )

    def answer(
        self,
        body: object,
        *,
        status: int = 200,
        content_type: str = JSON,
        headers: Mapping[str, str] | None = None,
        times: int = 1,
        path: str | None = None,
    ) -> None:
        """Answer with this body: bytes as they are, anything else encoded as JSON."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        fields = {"Content-Type": content_type, **(headers or {})}
        self._add(Reply(status, content, fields), times, path)

    def garbage(self, *, status: int = 200, times: int = 1, path: str | None = None) -> None:
        """Answer with bytes that are called JSON and are neither JSON nor UTF-8."""
        self.answer(b'\x00\xff{"data": \xc3(', status=status, times=times, path=path)

    def html(self, *, status: int = 200, times: int = 1, path: str | None = None) -> None:
        """Answer with a page of HTML, as a proxy on the way does."""
        page = b"<!DOCTYPE html><html><body><h1>Bad gateway</h1></body></html>"
        self.answer(page, status=status, content_type="text/html", times=times, path=path)

    def empty(self, *, status: int = 200, times: int = 1, path: str | None = None) -> None:
        """Answer with no body at all, called JSON."""
        self.answer(b"", status=status, times=times, path=path)

    def error_in_200(
        self,
        *,
        code: int | str,
        message: str,
        metadata: dict[str, object] | None = None,
        status: int = 200,
        times: int = 1,
        path: str | None = None,
    ) -> None:
        """Answer with an error object under a status that says success."""
        self.answer(error_body(code, message, metadata), status=status, times=times, path=path)

    def redirect(self, location: str, *, status: int = 307, times: int = 1, path: str | None = None) -> None:
        """Send the client to another URL."""
        self._add(Reply(status, b"", {"Location": location}), times, path)

    def stall(
        self,
        *,
        where: Literal["headers", "body"] = "headers",
        times: int = 1,
        path: str | None = None,
    ) -> None:
        """Never go on: before the first byte, or halfway through the body.

        The connection stays open until the client leaves or the server stops.
        """
        self._add(Stall(where), times, path)

    def cut(
        self,
        *,
        where: Literal["connect", "headers", "body"] = "connect",
        times: int = 1,
        path: str | None = None,
    ) -> None:
        """Close the connection: before any byte, within the headers, or halfway in the body."""
        self._add(HangUp(where), times, path)

    def reset(
        self,
        *,
        where: Literal["connect", "headers", "body"] = "connect",
        times: int = 1,
        path: str | None = None,
    ) -> None:
        """End the connection as `cut` does, with a TCP reset."""
        self._add(HangUp(where, reset=True), times, path)

    def slow(self, *, chunk: int = 1, delay: float = 0.0, times: int = 1, path: str | None = None) -> None:
        """Give the right answer, its body `chunk` bytes at a time, `delay` seconds after each."""
        self._add(Slow(chunk, delay), times, path)

    def delay_until(self, event: asyncio.Event, *, times: int = 1, path: str | None = None) -> None:
        """Give the right answer once `event` is set."""
        self._add(DelayUntil(event), times, path)

    def die_on_reuse(self, *, times: int = 1, path: str | None = None) -> None:
        """Close the connection, before any byte, when a request comes over a used one."""
        self._add(HangUp("connect"), times, path, only_reused=True)

    def close_idle(self) -> None:
        """Close all connections that wait for a request, now, so that pooled ones are dead."""
        self._connections.close_idle()

    def _add(self, mishap: Mishap, times: int, path: str | None, *, only_reused: bool = False) -> None:
        if times < 1:
            message = f"times must be at least 1, got {times}"
            raise ValueError(message)
        short_path = None if path is None else path.removeprefix(API_PATH)
        self._queue.append(_Fault(mishap, times, short_path, only_reused))


def _phrase(status: int) -> str:
    """Give the status in words, for statuses that HTTP does not know as well."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"Status {status}"
