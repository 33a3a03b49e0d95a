"""BinaryResponse: an answer that is a file, read as it comes.

Knows nothing of what is in it. Nothing of it raises: a connection that breaks, or a body that is shorter than it was said to be,
is an Err; a file that `save` writes is whole or not there.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, final

from openrouter_core.errors import HTTPClientError, OpenRouterError, UnexpectedClientError
from openrouter_core.redaction import shorn
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Self

    from openrouter_core.result import Meta, Result
    from openrouter_core.transport import Incoming
    from openrouter_core.uploads import Progress


@final
class BinaryResponse:
    """An answer that is a file. Its body can be read once; ``async with`` or `aclose` lets go of what was not read."""

    def __init__(self, incoming: Incoming, meta: Meta) -> None:
        """Take an answer whose body is still to come."""
        self._incoming = incoming
        self._ended = False
        self.meta = meta

    @property
    def content_type(self) -> str | None:
        """Media type, as the server says."""
        return self.meta.headers.get("Content-Type")

    @property
    def size(self) -> int | None:
        """Bytes that are to come, where the server says how many and sends them as they are."""
        length = self.meta.headers.get("Content-Length", "")
        encoded = self.meta.headers.get("Content-Encoding", "identity") != "identity"
        return int(length) if length.isdecimal() and not encoded else None

    async def iter_chunks(self) -> AsyncIterator[Result[bytes, HTTPClientError]]:
        """Yield the body in pieces as they come, each an Ok; an error is the last item."""
        while not self._ended:
            try:
                chunk = await self._incoming.some()
            except HTTPClientError as error:
                self._ended = True
                yield self._failed(error)
                return
            self._ended = not chunk
            if chunk:
                yield Ok(chunk, meta=self.meta)

    async def read(self) -> Result[bytes, HTTPClientError]:
        """Return the whole body, in memory."""
        pieces: list[bytes] = []
        async for chunk in self.iter_chunks():
            if isinstance(chunk, Err):
                return chunk
            pieces.append(chunk.value)
        return Ok(b"".join(pieces), meta=self.meta)

    async def save(self, path: str | os.PathLike[str], *, on_progress: Progress | None = None) -> Result[Path, HTTPClientError]:
        """Write the body to a file, beside its place first, then renamed; an existing file is replaced whole or not at all.

        `on_progress` is called with the bytes written so far and those there are in all (None where the server does not say).
        """
        target = Path(path)
        try:
            return await self._saved(target, on_progress)
        except (OSError, OpenRouterError) as error:
            failure = UnexpectedClientError(f"cannot write {target.name}: {type(error).__name__}", meta=self.meta)
            failure.__cause__ = shorn(error)
            return Err(failure, meta=self.meta)
        finally:
            self._incoming.close()

    async def _saved(self, target: Path, on_progress: Progress | None) -> Result[Path, HTTPClientError]:
        handle, beside = await asyncio.to_thread(tempfile.mkstemp, dir=target.parent, prefix=f".{target.name}.")
        done = 0
        try:
            with os.fdopen(handle, "wb") as file:
                async for chunk in self.iter_chunks():
                    if isinstance(chunk, Err):
                        return chunk
                    await asyncio.to_thread(file.write, chunk.value)
                    done += len(chunk.value)
                    if on_progress is not None:
                        on_progress(done, self.size)
            await asyncio.to_thread(Path(beside).replace, target)
            return Ok(target, meta=self.meta)
        finally:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(beside)  # noqa: PTH108 - one call of the system, too short for a thread

    def _failed(self, error: HTTPClientError) -> Err[HTTPClientError]:
        error.meta = self.meta
        shorn(error)
        return Err(error, meta=self.meta)

    async def aclose(self) -> None:
        """Let go of what was not read. May be called again."""
        self._ended = True
        self._incoming.close()

    async def __aenter__(self) -> Self:
        """Return the answer."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Let go of what was not read."""
        await self.aclose()

    def __del__(self, _warn: Any = warnings.warn) -> None:
        """Close the connection of an answer that nobody read."""
        if not self._ended:
            _warn("a BinaryResponse was neither read nor closed", ResourceWarning, source=self, stacklevel=2)
            self._incoming.close()
