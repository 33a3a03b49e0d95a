"""BinaryResponse: an answer that is a file, read as it comes.

Knows nothing of what is in it. Nothing of it raises: a connection that breaks, or a body that is shorter than it was said to be,
is an Err; a file that `save` writes is whole or not there.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import stat
import warnings
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, final

from openrouter_core.errors import (
    HTTPClientError,
    RequestAbortedError,
    RequestTimeoutError,
    SDKValidationError,
    UnexpectedClientError,
)
from openrouter_core.phrases import one_line
from openrouter_core.redaction import shorn
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Self

    from openrouter_core.protocols import Incoming
    from openrouter_core.result import Meta, Result
    from openrouter_core.uploads import Progress

_KEPT_OF_NAME = 40
"""Characters of a file's name that the one beside it has too; a name can only be so long."""


@final
class BinaryResponse:
    """An answer that is a file. Its body can be read once; ``async with`` or `aclose` lets go of what was not read.

    The call's deadline, if it has one, counts for the body as well.
    """

    def __init__(self, incoming: Incoming, meta: Meta, deadline: float | None = None) -> None:
        """Take an answer whose body is still to come, within so many seconds."""
        self._incoming = incoming
        self._ends_at = None if deadline is None else asyncio.get_running_loop().time() + deadline
        self._begun = self._ended = False
        self._failure: HTTPClientError | None = None
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
        """Yield what was not read yet in pieces as they come, each an Ok; an error is the last item.

        Where all was read before, that is an ``Err(UnexpectedClientError)``: nothing would look like an empty file.
        """
        if self._ended and self._failure is None:
            yield Err(UnexpectedClientError("the body was read before, to its end", meta=self.meta), meta=self.meta)
        self._begun = True
        while not self._ended:
            if self._ends_at is not None and asyncio.get_running_loop().time() >= self._ends_at:
                self._fail(_too_late())  # what is here already would not wait, and so not notice
                break
            try:
                async with asyncio.timeout_at(self._ends_at):
                    chunk = await self._incoming.some()
            except (HTTPClientError, TimeoutError) as error:
                self._fail(error if isinstance(error, HTTPClientError) else _too_late())
                break
            except BaseException:  # cancelled
                await self.aclose()
                raise
            self._ended = not chunk
            if chunk:
                yield Ok(chunk, meta=self.meta)
        if self._failure is not None:
            yield Err(self._failure, meta=self.meta)

    async def read(self) -> Result[bytes, HTTPClientError]:
        """Return the body, in memory: all of it, or what is left where some was read before.

        Where nothing is left because it was read to its end, that is an ``Err(UnexpectedClientError)``.
        """
        pieces: list[bytes] = []
        async for chunk in self.iter_chunks():
            if isinstance(chunk, Err):
                return chunk
            pieces.append(chunk.value)
        return Ok(b"".join(pieces), meta=self.meta)

    async def save(
        self, path: str | os.PathLike[str], *, on_progress: Progress | None = None
    ) -> Result[Path, HTTPClientError | SDKValidationError]:
        """Write the body to a file, beside its place first, then renamed; an existing file is replaced whole or not at all.

        `on_progress` is called with the bytes written so far and those there are in all (None where the server does not say).
        A body of which some was read before is an Err: the file would not be whole.
        """
        try:
            target = Path(path)
        except Exception as error:  # noqa: BLE001 - a path may be of any class that says it is one
            await self.aclose()
            return self._no_path(path, error)
        try:
            if self._begun:
                return self._unsaved(target, None, "its body was read before")
            return await self._saved(target, on_progress)
        except (OSError, ValueError) as error:
            return self._unsaved(target, error, getattr(error, "strerror", None) or str(error))
        finally:
            await self.aclose()

    async def _saved(self, target: Path, on_progress: Progress | None) -> Result[Path, HTTPClientError]:
        beside = target.with_name(f".{target.name[:_KEPT_OF_NAME]}.{os.urandom(4).hex()}.part")
        done = 0
        try:
            with beside.open("xb") as file:  # not in a thread, where it could outlive a cancelled task
                async for chunk in self.iter_chunks():
                    if isinstance(chunk, Err):
                        return chunk
                    await _written(file, chunk.value)
                    done += len(chunk.value)
                    if on_progress is not None:
                        try:
                            on_progress(done, self.size)
                        except BaseException as error:  # the caller's function; nothing escapes
                            from openrouter_core.failures import passes

                            if passes(error):
                                raise
                            return self._unsaved(target, error, f"on_progress raised {type(error).__name__}")
            with contextlib.suppress(FileNotFoundError):
                os.chmod(beside, stat.S_IMODE(os.stat(target).st_mode))  # noqa: PTH101, PTH116 - calls of the system
            os.replace(beside, target)  # noqa: PTH105 - one call of the system
            return Ok(target, meta=self.meta)
        finally:
            with contextlib.suppress(OSError):
                os.unlink(beside)  # noqa: PTH108 - one call of the system

    def _no_path(self, path: object, cause: BaseException) -> Err[SDKValidationError]:
        message = f"path must be a str or a path object; got {type(path).__name__}"
        error = SDKValidationError(message, argument="path", meta=self.meta)
        error.__cause__ = shorn(cause)
        return Err(error, meta=self.meta)

    def _unsaved(self, target: Path, cause: BaseException | None, reason: str) -> Err[HTTPClientError]:
        error = UnexpectedClientError(f"cannot save {one_line(target.name)}: {reason}", meta=self.meta)
        error.__cause__ = cause and shorn(cause)
        return Err(error, meta=self.meta)

    def _fail(self, error: HTTPClientError) -> None:
        """End the body with an error; the first one counts: what a reader meets after a close comes of that."""
        if self._failure is not None:
            return
        error.meta = self.meta
        shorn(error)
        self._failure, self._ended = error, True
        self._incoming.close()

    async def aclose(self) -> None:
        """Let go of what was not read; asking for it is an Err from now on. May be called again."""
        if not self._ended:
            self._fail(RequestAbortedError("the answer was closed before its body was read"))
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


async def _written(file: IO[bytes], chunk: bytes) -> None:
    """Write in a thread, and wait for it even if cancelled: who cancels wants the file to be gone, and not written again."""
    writing = asyncio.ensure_future(asyncio.to_thread(file.write, chunk))
    try:
        await asyncio.shield(writing)
    except asyncio.CancelledError:
        await asyncio.wait({writing})
        raise


def _too_late() -> RequestTimeoutError:
    return RequestTimeoutError("the body was not whole within the deadline", phase="deadline")
