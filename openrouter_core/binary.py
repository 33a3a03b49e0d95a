"""BinaryResponse: an answer that is a file, read as it comes.

Does not know what is in it. Nothing here raises: a connection that breaks, or a body that is shorter than announced, is an Err. A
file that `save` writes is whole, or not there.
"""

from __future__ import annotations

import asyncio
import warnings
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, final

from openrouter_core._base.failures import passes, unexpected
from openrouter_core._base.redaction import shorn
from openrouter_core._base.status_words import one_line
from openrouter_core._base.threads import Aside
from openrouter_core._base.turns import call_in_loop
from openrouter_core._transport.gathering import Whole
from openrouter_core._transport.saving import FileBeside
from openrouter_core.errors import (
    HTTPClientError,
    RequestAbortedError,
    RequestTimeoutError,
    SDKValidationError,
    UnexpectedClientError,
)
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Awaitable, Generator
    from typing import Self

    from openrouter_core._call.lifecycle import Lifecycle
    from openrouter_core.errors import OpenRouterError
    from openrouter_core.lifecycle import Outcome
    from openrouter_core.protocols import Incoming
    from openrouter_core.result import Meta, Result
    from openrouter_core.uploads import Progress

T = TypeVar("T")


@final
class BinaryResponse:
    """An answer that is a file. Its body can be read once. ``async with`` or `aclose` closes the connection if it was not.

    The call's deadline, if it has one, includes the body.
    """

    def __init__(self, incoming: Incoming, meta: Meta, deadline: float | None = None) -> None:
        self._incoming = incoming
        self._loop = asyncio.get_running_loop()
        self._ends_at = None if deadline is None else self._loop.time() + deadline
        self._begun = self._ended = False
        self._taken = False
        """Whether a task is reading. A second one is refused, so that it does not disturb the first."""
        self._failure: HTTPClientError | None = None
        self._life: Lifecycle | None = None
        """The call, where somebody wants to know of its end."""
        self.meta = meta

    @property
    def content_type(self) -> str | None:
        """Media type, as the server gives it."""
        return self.meta.headers.get("Content-Type")

    @property
    def size(self) -> int | None:
        """Size of the body in bytes; None if the server does not say, or sends the body compressed."""
        length = self.meta.headers.get("Content-Length", "")
        encoded = self.meta.headers.get("Content-Encoding", "").strip().lower() not in {"", "identity"}
        return int(length) if length.isdecimal() and not encoded else None

    async def iter_chunks(self) -> AsyncIterator[Result[bytes, HTTPClientError]]:
        """Yield the rest of the body in pieces as they come, each an Ok; an error is the last item.

        If all was read before, or if another task is reading, that is an ``Err(UnexpectedClientError)``. Otherwise the body would
        look like an empty file.
        """
        refusal = self._refusal()
        while refusal is None:
            with self._reading():
                chunk = await self._next()
            if chunk is None:
                return
            yield chunk
            if isinstance(chunk, Err) or (self._ended and self._failure is None):
                return
            refusal = self._refusal()
        yield refusal

    async def read(self) -> Result[bytes, HTTPClientError]:
        """Return the body, or the rest of it if some was read before.

        If all was read before, or if another task is reading, that is an ``Err(UnexpectedClientError)``.
        """
        refusal = self._refusal()
        if refusal is not None:
            return refusal
        whole = Whole()
        try:
            with self._reading():
                while (chunk := await self._next()) is not None:
                    if isinstance(chunk, Err):
                        return chunk
                    whole.add(chunk.value)
                return Ok(whole.value(), meta=self.meta)
        except MemoryError as error:
            return self._failed(unexpected("the body does not fit into memory", error))

    async def save(
        self, path: str | os.PathLike[str], *, on_progress: Progress | None = None
    ) -> Result[Path, HTTPClientError | SDKValidationError]:
        """Write the body to a file: to a temporary one in the same folder, which is renamed when it is whole.

        So an existing file is replaced as a whole, or not at all; its permissions are kept. If the path is a link, its target is
        written. If there is something else than a file, such as a folder, a device or a pipe, that is an Err. The temporary file
        is called ``.NAME.0a1b2c3d.part``. One that a killed program left behind is never used, and you can delete it.

        `on_progress` is called with the bytes written so far, and the size in bytes (None if the server does not say). If some of
        the body was read before, that is an Err, because the file would not be whole.
        """
        try:
            target = Path(path)
        except BaseException as error:  # a path may be of any class that claims to be one
            if passes(error):
                raise
            if not self._begun:
                await self.aclose()
            return self._no_path(path, error)
        if self._begun:
            return self._unsaved(target, None, "its body was read before")
        result: Result[Path, HTTPClientError]
        try:
            with self._reading():
                result = await self._saved(target, on_progress)
        except HTTPClientError as error:
            result = self._failed(error)
        except Exception as error:  # noqa: BLE001 - nothing escapes
            result = self._unsaved(target, error, getattr(error, "strerror", None) or str(error) or type(error).__name__)
        except BaseException:
            self._tell("cancelled")
            await self.aclose()
            raise
        if isinstance(result, Err):
            self._tell("err", result)
        await self.aclose()
        return result

    async def _saved(self, target: Path, on_progress: Progress | None) -> Result[Path, HTTPClientError]:
        file = FileBeside(target)
        done = 0
        async with Aside(file.clear) as aside:
            await self._in_time(aside.do(file.open))
            while (chunk := await self._next()) is not None:
                if isinstance(chunk, Err):
                    return chunk
                await self._in_time(aside.do(file.write, chunk.value))
                done += len(chunk.value)
                if on_progress is not None:
                    try:
                        on_progress(done, self.size)
                    except BaseException as error:  # the caller's function; nothing escapes
                        if passes(error):
                            raise
                        return self._unsaved(target, error, f"on_progress raised {type(error).__name__}")
            await self._in_time(aside.do(file.settle))
            await self._in_time(aside.do(file.rename))
        return Ok(target, meta=self.meta)

    async def _in_time(self, doing: Awaitable[T]) -> T:
        """Return what is awaited. Raises `RequestTimeoutError` after the deadline."""
        timer = asyncio.timeout_at(self._ends_at)
        try:
            async with timer:
                return await doing
        except TimeoutError:  # a disk may raise it, too
            if not timer.expired():
                raise
        raise RequestTimeoutError("the file was not written within the deadline", phase="deadline")

    async def _next(self) -> Result[bytes, HTTPClientError] | None:
        """Return the next piece, or the error that ends the body; None at its end."""
        if self._failure is None and self._ends_at is not None and self._loop.time() >= self._ends_at:
            self._failed(_too_late())  # bytes that are here already are not waited for, so the timer would not notice
        if self._failure is not None:
            return Err(self._failure, meta=self.meta)
        try:
            async with asyncio.timeout_at(self._ends_at):
                chunk = await self._incoming.some()
        except HTTPClientError as error:
            return self._failed(error)
        except Exception as error:  # noqa: BLE001 - nothing escapes
            is_late = isinstance(error, TimeoutError)
            return self._failed(_too_late() if is_late else unexpected(f"reading raised {type(error).__name__}", error))
        except BaseException:  # cancelled
            self._tell("cancelled")
            await self.aclose()
            raise
        if not chunk:
            self._ended = True
            self._tell("ok", Ok(self, meta=self.meta))
            return None
        return Ok(chunk, meta=self.meta)

    @contextmanager
    def _reading(self) -> Generator[None]:
        self._begun = self._taken = True
        try:
            yield
        finally:
            self._taken = False

    def _refusal(self) -> Err[HTTPClientError] | None:
        """Return why nothing can be read now. A body that failed can: reading it gives the error."""
        if self._taken:
            return Err(UnexpectedClientError("another task is reading the body", meta=self.meta), meta=self.meta)
        if self._ended and self._failure is None:
            return Err(UnexpectedClientError("the body was read before, to its end", meta=self.meta), meta=self.meta)
        return None

    def _no_path(self, path: object, cause: BaseException) -> Err[SDKValidationError]:
        message = f"path must be a str or a path object; got {type(path).__name__}"
        error = SDKValidationError(message, argument="path", meta=self.meta)
        error.__cause__ = shorn(cause)
        return Err(error, meta=self.meta)

    def _unsaved(self, target: Path, cause: BaseException | None, reason: str) -> Err[HTTPClientError]:
        error = UnexpectedClientError(f"cannot save {one_line(target.name)}: {reason}", meta=self.meta)
        error.__cause__ = cause and shorn(cause)
        return Err(error, meta=self.meta)

    def _failed(self, error: HTTPClientError) -> Err[HTTPClientError]:
        """End the body with an error. The first one counts: a later one is a consequence of the close."""
        if self._failure is None:
            error.meta = self.meta
            self._failure, self._ended = shorn(error), True
            self._incoming.close()
            self._tell("err", Err(error, meta=self.meta))
        return Err(self._failure, meta=self.meta)

    def _tell(self, outcome: Outcome, result: Result[Any, OpenRouterError] | None = None) -> None:
        """Report the end of the call. The first report counts."""
        if self._life is not None:
            self._life.end(outcome, result, self.meta)

    async def aclose(self) -> None:
        """Close the connection if the body was not read. Reading it is an Err from now on. May be called again."""
        if not self._ended:
            self._tell("left")
            self._failed(RequestAbortedError("the answer was closed before its body was read"))
        self._incoming.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __del__(self, _warn: Any = warnings.warn) -> None:
        if not self._ended:
            call_in_loop(self._loop, self._incoming.close)
            self._tell("left")
            _warn("a BinaryResponse was neither read nor closed", ResourceWarning, source=self, stacklevel=2)


def watch(file: BinaryResponse, life: Lifecycle) -> None:
    """Have the end of a file's body end its call; at once if a hook has read it."""
    file._life = life  # noqa: SLF001 - same module
    if file._ended:  # noqa: SLF001 - same module
        failure = file._failure  # noqa: SLF001 - same module
        outcome: Outcome = "ok" if failure is None else "err"
        life.end(outcome, Ok(file, meta=file.meta) if failure is None else Err(failure, meta=file.meta), file.meta)


def _too_late() -> RequestTimeoutError:
    return RequestTimeoutError("the body was not whole within the deadline", phase="deadline")
