"""Uploads: files on their way into a multipart body. Values only; knows nothing of HTTP libraries.

A file is given as a path, bytes, an open binary file, an asynchronous iterator of bytes, or a `FileUpload` that adds a name, a
content type and a progress function to one of these. Paths and files are read in pieces, never whole.
"""

from __future__ import annotations

import errno
import io
import os
from collections.abc import AsyncGenerator, AsyncIterable, Callable
from contextlib import aclosing, asynccontextmanager
from pathlib import PurePath
from typing import IO, Any, TypeAlias

import attrs

from openrouter_core.errors import OpenRouterError, SDKValidationError
from openrouter_core.failures import passes, unexpected
from openrouter_core.phrases import one_line
from openrouter_core.saving import kind_of
from openrouter_core.threads import Aside
from openrouter_core.values import Value

UNNAMED = "upload"
DEFAULT_CONTENT_TYPE = "application/octet-stream"
PIECE = 1 << 18
"""Bytes that are read at a time."""

Content: TypeAlias = str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes] | AsyncIterable[bytes]
"""What can be uploaded; a string is a path."""
Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with the bytes done so far and those there are in all, None where that is not known; an attempt begins anew."""


@attrs.frozen(eq=False, repr=False)
class FileUpload(Value):
    """A file with a name, a content type and a progress function of its own."""

    content: Content = attrs.field(repr=lambda content: type(content).__name__)
    filename: str | None = None
    """Default: the path's last part, or the open file's name."""
    content_type: str | None = None
    """Default: guessed from the name."""
    on_progress: Progress | None = attrs.field(default=None, repr=False)

    @property
    def name(self) -> str:
        """The file's name as it is sent."""
        if self.filename:
            return str(self.filename)
        named: Any = self.content if isinstance(self.content, str | os.PathLike) else getattr(self.content, "name", None)
        return PurePath(named).name or UNNAMED if isinstance(named, str | os.PathLike) else UNNAMED

    @property
    def media_type(self) -> str:
        """The file's content type as it is sent."""
        import mimetypes  # reads the system's tables, which only a call that uploads needs

        return self.content_type or mimetypes.guess_type(self.name)[0] or DEFAULT_CONTENT_TYPE

    @property
    def repeatable(self) -> bool:
        """Whether the content can be read again, should an attempt fail."""
        return not isinstance(self.content, AsyncIterable) and (not hasattr(self.content, "read") or _is_seekable(self.content))


Upload: TypeAlias = Content | FileUpload
"""What a function takes as a file."""


def is_upload(value: object) -> bool:
    """Tell whether the value can be uploaded."""
    kinds = (FileUpload, str, os.PathLike, bytes, bytearray, memoryview, AsyncIterable)
    return isinstance(value, kinds) or (hasattr(value, "read") and not isinstance(value, io.TextIOBase))


class Source:
    """An upload that is open: its bytes in pieces, for as long as `opened` lasts.

    A path's file and one of the caller's are read in threads; progress is told in the event loop, after each piece was taken.
    """

    def __init__(self, argument: str, upload: FileUpload, content: Any, size: int | None, aside: Aside | None = None) -> None:
        """Take what to read from: a buffer, an asynchronous iterator or an open file; and its size, where that is known."""
        self.size = size
        self.failure: OpenRouterError | None = None
        """Why there are no more pieces, where that is not the connection's fault."""
        self._argument = argument
        self._content = content
        self._aside = aside
        self._report = upload.on_progress

    async def pieces(self) -> AsyncGenerator[bytes | memoryview]:
        """Yield the content; what goes wrong is raised, and kept as `failure`: the HTTP library takes it for its own."""
        done = 0
        try:
            async with aclosing(self._read()) as pieces:
                async for piece in pieces:
                    yield piece
                    done += len(piece)
                    self._tell(done)
            self._check(done)
        except BaseException as error:
            if passes(error):
                raise
            self.failure = _failure(self._argument, error)
        if self.failure is not None:
            raise self.failure

    async def _read(self) -> AsyncGenerator[bytes | memoryview]:
        if isinstance(self._content, memoryview):
            for start in range(0, len(self._content), PIECE):
                yield self._content[start : start + PIECE]
        elif self._aside is None:
            async for piece in self._content:
                yield self._as_bytes(piece)
        else:
            left = self.size
            while left is None or left > 0:
                count = PIECE if left is None else min(PIECE, left)
                piece = self._as_bytes(await self._aside.do(self._content.read, count))[:left]  # it may give more than that
                if not piece:
                    return
                yield piece
                left = None if left is None else left - len(piece)

    def _check(self, done: int) -> None:
        if self.size is not None and done < self.size:
            raise refused(self._argument, f"the file became shorter while it was read: {done} of {self.size} bytes")

    def _tell(self, done: int) -> None:
        if self._report is None:
            return
        try:
            self._report(done, self.size)
        except BaseException as error:  # the caller's function; nothing escapes
            if passes(error):
                raise
            failure = unexpected(f"on_progress raised {type(error).__name__}", error)
        else:
            return
        raise failure

    def _as_bytes(self, piece: object) -> bytes | memoryview:
        if isinstance(piece, bytes | bytearray | memoryview):
            return piece if isinstance(piece, bytes) else _flat(piece)
        kind = type(piece).__name__
        raise refused(self._argument, f"a file must be read as bytes, not as {kind}: open it in binary mode")


def _flat(data: bytes | bytearray | memoryview) -> memoryview:
    """Return the data as a row of bytes, of whatever form and format it is."""
    view = memoryview(data)
    try:
        return view.cast("B")
    except (TypeError, ValueError):  # with gaps, or of a format that `cast` does not know
        return memoryview(view.tobytes())


def refused(argument: str, reason: str) -> SDKValidationError:
    """Return the error of a file that cannot be sent."""
    return SDKValidationError(f"{argument}: {one_line(reason)}", argument=argument)


def _failure(argument: str, error: BaseException) -> OpenRouterError:
    """Return the error of a file that could not be opened or read."""
    if isinstance(error, OpenRouterError):
        return error
    if isinstance(error, OSError):
        return refused(argument, f"the file cannot be read: {error.strerror or str(error) or type(error).__name__}")
    return unexpected(f"reading the upload raised {type(error).__name__}", error)


@asynccontextmanager
async def opened(argument: str, upload: FileUpload) -> AsyncGenerator[Source]:
    """Give the content, to be read. What cannot be opened is an `SDKValidationError`.

    A path is opened and closed again; a file of the caller's is read from its start where it can be, and left open.
    """
    content = upload.content
    if isinstance(content, bytes | bytearray | memoryview | io.BytesIO):
        try:
            flat = _flat(content.getbuffer() if isinstance(content, io.BytesIO) else content)
        except ValueError as error:  # it was released, or closed
            raise refused(argument, f"the bytes cannot be read: {error}") from None
        yield Source(argument, upload, flat, flat.nbytes)
    elif isinstance(content, AsyncIterable):
        yield Source(argument, upload, content, None)
    else:
        file = _PathsFile(content) if isinstance(content, str | os.PathLike) else _CallersFile(content)
        async with Aside(file.close) as aside:
            await _begun(argument, file, aside)
            yield Source(argument, upload, file.content, file.size, aside)


async def _begun(argument: str, file: _PathsFile | _CallersFile, aside: Aside) -> None:
    try:
        await aside.do(file.begin)
    except BaseException as error:  # a path and a file may be of any class that says it is one
        if passes(error):
            raise
        is_told = isinstance(error, ValueError)
        failure = refused(argument, f"the file cannot be read: {error}") if is_told else _failure(argument, error)
    else:
        return
    raise failure


class _PathsFile:
    """A file that is opened. Its methods may keep their caller waiting."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.content: Any = io.BytesIO()
        self.size: int | None = None
        self._path = path

    def begin(self) -> None:
        """Open the file and find out its size: of one that says it is small, by reading it, since ``/proc`` says 0 of all."""
        self.content = file = open(self._path, "rb", opener=_opener)  # noqa: SIM115 - `close` closes it
        status = os.fstat(file.fileno())
        kind = kind_of(status.st_mode)
        if kind is not None:
            raise OSError(errno.EINVAL, f"it is {kind}, not a file: open it, and pass what you have opened")
        self.size = status.st_size
        if self.size <= PIECE:
            head = file.read(PIECE + 1)
            if len(head) <= PIECE:  # sent as it was read: the next time it may be shorter
                self.content, self.size = io.BytesIO(head), len(head)
                file.close()
            else:
                self.size = None
                file.seek(0)

    def close(self) -> None:
        """Close the file."""
        self.content.close()


def _opener(path: str, flags: int) -> int:
    """Open a file; a pipe without a writer is not waited for."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))


class _CallersFile:
    """A file that the caller has opened. Its methods may keep their caller waiting."""

    def __init__(self, file: Any) -> None:
        self.content = file
        self.size: int | None = None

    def begin(self) -> None:
        """Go to the start and find out the size; None of a file that cannot be sought in, or that does not know it."""
        file = self.content
        if getattr(file, "closed", False) is True:
            raise ValueError("it is closed")
        if not _is_seekable(file):
            return
        try:
            self.size = file.seek(0, os.SEEK_END)
        except (OSError, ValueError):  # a file of ``/proc`` does not know its end
            self.size = 0
        file.seek(0)
        if self.size == 0 and file.read(1):
            self.size = None
            file.seek(0)

    def close(self) -> None:
        """Leave the file open."""


def _is_seekable(file: object) -> bool:
    seekable = getattr(file, "seekable", None)
    try:
        return bool(seekable()) if callable(seekable) else hasattr(file, "seek")
    except ValueError:  # it is closed, which reading it will tell
        return False
