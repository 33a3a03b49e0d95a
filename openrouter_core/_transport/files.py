"""Files on the wire: a multipart body whose files are read while they are sent. Loaded by the first upload."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any, cast

import aiohttp

from openrouter_core.uploads import opened

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from yarl import URL

    from openrouter_core._request.multipart import Multipart
    from openrouter_core._transport.pool import ConnectionPool
    from openrouter_core.uploads import Source


async def answered(
    pool: ConnectionPool, method: str, url: URL, body: Multipart, settings: dict[str, Any]
) -> aiohttp.ClientResponse:
    """Return aiohttp's answer to a body with files, which are open for that long."""
    async with _sending(body, settings["timeout"].total) as writer:
        settings |= {"data": writer, "headers": {**settings["headers"], "Content-Type": writer.headers["Content-Type"]}}
        return await pool.session.request(method, url, **settings)


class _FilePart(aiohttp.Payload):
    """A file in a multipart body, read while it is sent."""

    _autoclose = True  # the code that opened the file closes it

    def __init__(self, source: Source, headers: dict[str, str]) -> None:
        super().__init__(source, headers=headers)
        self._size = source.size

    async def write(self, writer: Any) -> None:
        async with contextlib.aclosing(self._value.pieces()) as pieces:
            async for piece in pieces:
                await writer.write(piece)

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:  # noqa: ARG002 - aiohttp's signature
        raise TypeError("a file is sent in pieces, not as text")


@contextlib.asynccontextmanager
async def _sending(body: Multipart, seconds: float | None) -> AsyncGenerator[aiohttp.MultipartWriter]:
    """Give a multipart body in aiohttp's form, with its files opened in time. Raises what went wrong with one of them."""
    writer = aiohttp.MultipartWriter("form-data")
    sources: list[Source] = []
    async with contextlib.AsyncExitStack() as files:
        async with asyncio.timeout(seconds):
            for part in body.parts:
                if isinstance(part.content, str):
                    writer.append(part.content, cast("Any", {"Content-Disposition": part.disposition}))
                else:
                    sources.append(await files.enter_async_context(opened(part.name, part.content)))
                    headers = {"Content-Disposition": part.disposition, "Content-Type": part.content.media_type}
                    writer.append_payload(_FilePart(sources[-1], headers))
        try:
            yield writer
        except Exception:
            failure = next((source.failure for source in sources if source.failure), None)
            if failure is None:
                raise
        else:
            return
    raise failure
