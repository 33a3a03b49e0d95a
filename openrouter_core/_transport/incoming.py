"""Incoming: an answer whose head is here and whose body is still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core._transport.connections import watch
from openrouter_core._transport.translation import guarded

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping

    import aiohttp

    from openrouter_core._base.redactor import Redactor
    from openrouter_core._transport.pool import ConnectionPool
    from openrouter_core.wire import Request


class Incoming:
    """An answer whose head is here and whose body is still to come."""

    def __init__(self, pool: ConnectionPool, request: Request, redactor: Redactor, answer: aiohttp.ClientResponse) -> None:
        """Take the answer to the request; its headers are as they came."""
        self.pool = pool
        self.request = request
        if not answer.content.is_eof():  # small answers come whole
            watch(answer, pool.session)
        self._redactor = redactor
        self._answer = answer
        self.status_code: int = answer.status
        self.headers: Mapping[str, str] = answer.headers
        self.url: str = request.url
        self.owner: object = None
        """Kept as long as the answer is, because its sessions end with it."""

    @property
    def redirects(self) -> bool:
        """Whether the status is one of those that lead elsewhere."""
        return 300 <= self.status_code < 400  # noqa: PLR2004 - HTTP's statuses of redirection

    async def read(self, limit: int | None) -> bytes:
        """Return the whole body, of at most so many bytes. Raises `HTTPClientError`."""
        content = self._answer.content
        small = content.read_nowait() if content.is_eof() and content.exception() is None else None  # it came with the head
        if small is not None and (limit is None or len(small) <= limit):
            return small
        from openrouter_core._transport.gathering import gathered

        return await gathered(self, limit, self._answer.content_length if small is None else len(small))

    async def some(self) -> bytes:
        """Return what came since the last call, at least one byte; nothing at the end. Raises `HTTPClientError`."""
        return await guarded(self._to_the_end(self._answer.content.readany()), self.pool, self._redactor)

    async def _to_the_end(self, reading: Awaitable[bytes]) -> bytes:
        """Return what is read, unless it ends because the connection broke, which aiohttp checks only before it waits."""
        read = await reading
        broken = self._answer.content.exception()
        if broken is not None and self._answer.content.at_eof():
            raise broken
        return read

    def release(self) -> None:
        """Drop the body. The connection goes back to the pool if nothing is left on it."""
        self._answer.release()

    def close(self) -> None:
        """Close the connection, unless the body was read to its end."""
        self._answer.close()
