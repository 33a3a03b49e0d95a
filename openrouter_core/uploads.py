"""Uploads: files on their way into a multipart body. Does not know the HTTP library.

A file is a path, bytes, an open binary file, an asynchronous iterator of bytes, or a `FileUpload`, which adds a name, a content
type and a progress function to one of these. Paths and files are read in pieces, never as a whole.
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

from openrouter_core._base.failures import passes, unexpected
from openrouter_core._base.status_words import one_line
from openrouter_core._base.threads import Aside
from openrouter_core._base.values import Value
from openrouter_core._transport.saving import kind_of
from openrouter_core.errors import OpenRouterError, SDKValidationError

UNNAMED = "upload"
DEFAULT_CONTENT_TYPE = "application/octet-stream"
PIECE = 1 << 18
"""Bytes to read at a time."""

Content: TypeAlias = str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes] | AsyncIterable[bytes]
"""What can be uploaded; a string is a path."""
Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with the bytes sent so far and the size in bytes (None if it is not known). Each attempt begins again at 0."""


@attrs.frozen(eq=False, repr=False)
class FileUpload(Value):
    """A file with a name, a content type and a progress function."""

    content: Content = attrs.field(repr=lambda content: type(content).__name__)
    filename: str | None = None
    """Default: the last part of the path, or the name of the open file."""
    content_type: str | None = None
    """Default: guessed from the name."""
    on_progress: Progress | None = attrs.field(default=None, repr=False)

    @property
    def name(self) -> str:
        """The name that is sent."""
        if self.filename:
            return str(self.filename)
        named: Any = self.content if isinstance(self.content, str | os.PathLike) else getattr(self.content, "name", None)
        return PurePath(named).name or UNNAMED if isinstance(named, str | os.PathLike) else UNNAMED

    @property
    def media_type(self) -> str:
        """The content type that is sent."""
        import mimetypes  # reads the system's tables; only a call that uploads needs them

        return self.content_type or mimetypes.guess_type(self.name)[0] or DEFAULT_CONTENT_TYPE

    @property
    def repeatable(self) -> bool:
        """Whether the content can be read again for another attempt."""
        return not isinstance(self.content, AsyncIterable) and (not hasattr(self.content, "read") or _is_seekable(self.content))


Upload: TypeAlias = Content | FileUpload
"""What functions take as a file."""


def is_upload(value: object) -> bool:
    """Return whether the value can be uploaded."""
    kinds = (FileUpload, str, os.PathLike, bytes, bytearray, memoryview, AsyncIterable)
    return isinstance(value, kinds) or (hasattr(value, "read") and not isinstance(value, io.TextIOBase))


class Source:
    """An upload that is open: its bytes in pieces, for as long as `opened` lasts.

    The content is a buffer, an asynchronous iterator or an open file. Files are read in a thread. The progress function is called
    in the event loop, after each piece was taken.
    """

    def __init__(self, argument: str, upload: FileUpload, content: Any, size: int | None, aside: Aside | None = None) -> None:
        self.size = size
        """Bytes; None if that is not known."""
        self.failure: OpenRouterError | None = None
        """Why there are no more pieces, unless the connection is the reason."""
        self._argument = argument
        self._content = content
        self._aside = aside
        self._on_progress = upload.on_progress

    async def pieces(self) -> AsyncGenerator[bytes | memoryview]:
        """Yield the content. An error is raised, and kept as `failure` because the HTTP library replaces it."""
        done = 0
        try:
            async with aclosing(self._read()) as pieces:
                async for piece in pieces:
                    yield piece
                    done += len(piece)
                    self._report_progress(done)
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
                piece = self._as_bytes(await self._aside.do(self._content.read, count))[
                    :left
                ]  # the caller's file may return more
                if not piece:
                    return
                yield piece
                left = None if left is None else left - len(piece)

    def _check(self, done: int) -> None:
        if self.size is not None and done < self.size:
            raise refused(self._argument, f"the file became shorter while it was read: {done} of {self.size} bytes")

    def _report_progress(self, done: int) -> None:
        if self._on_progress is None:
            return
        try:
            self._on_progress(done, self.size)
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
    """Return the data as a flat view of bytes, whatever its shape and format."""
    view = memoryview(data)
    try:
        return view.cast("B")
    except (TypeError, ValueError):  # it has gaps, or a format that `cast` does not know
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
    """Open an upload for reading. Raises `SDKValidationError` if that fails.

    A path is opened, and closed at the end. An open file is read from its start if it can seek, and stays open.
    """
    content = upload.content
    if isinstance(content, bytes | bytearray | memoryview | io.BytesIO):
        flat = _in_memory(argument, content)
        yield Source(argument, upload, flat, flat.nbytes)
    elif isinstance(content, AsyncIterable):
        yield Source(argument, upload, content, None)
    else:
        file = _PathsFile(content) if isinstance(content, str | os.PathLike) else _CallersFile(content)
        async with Aside(file.close) as aside:
            await _begin(argument, file, aside)
            yield Source(argument, upload, file.content, file.size, aside)


def _in_memory(argument: str, content: bytes | bytearray | memoryview | io.BytesIO) -> memoryview:
    try:
        return _flat(content.getbuffer() if isinstance(content, io.BytesIO) else content)
    except ValueError as error:  # it was released, or closed
        raise refused(argument, f"the bytes cannot be read: {error}") from None


async def _begin(argument: str, file: _PathsFile | _CallersFile, aside: Aside) -> None:
    try:
        await aside.do(file.begin)
    except BaseException as error:  # a path and a file may be of any class that claims to be one
        if passes(error):
            raise
        says_why = isinstance(error, ValueError)
        failure = refused(argument, f"the file cannot be read: {error}") if says_why else _failure(argument, error)
    else:
        return
    raise failure


class _PathsFile:
    """The file of a path. Its methods may block."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.content: Any = io.BytesIO()
        self.size: int | None = None
        self._path = path

    def begin(self) -> None:
        """Open the file and find out its size. A small one is read for that, because the files of ``/proc`` claim to be empty."""
        self.content = file = open(self._path, "rb", opener=_opener)  # noqa: SIM115 - `close` closes it
        status = os.fstat(file.fileno())
        kind = kind_of(status.st_mode)
        if kind is not None:
            raise OSError(errno.EINVAL, f"it is {kind}, not a file: open it yourself, and pass the open file")
        self.size = status.st_size
        if self.size <= PIECE:
            head = file.read(PIECE + 1)
            if len(head) <= PIECE:  # sent as it was read now: it may be shorter the next time
                self.content, self.size = io.BytesIO(head), len(head)
                file.close()
            else:
                self.size = None
                file.seek(0)

    def close(self) -> None:
        """Close the file."""
        self.content.close()


def _opener(path: str, flags: int) -> int:
    """Open a file. Does not wait for the writer of a pipe."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))


class _CallersFile:
    """A file that the caller has opened. Its methods may block."""

    def __init__(self, file: Any) -> None:
        self.content = file
        self.size: int | None = None

    def begin(self) -> None:
        """Go to the start and find out the size; None if the file cannot seek, or does not know its size."""
        file = self.content
        if getattr(file, "closed", False) is True:
            raise ValueError("it is closed")
        if not _is_seekable(file):
            return
        try:
            self.size = file.seek(0, os.SEEK_END)
        except (OSError, ValueError):  # files of ``/proc`` do not know their end
            self.size = 0
        file.seek(0)
        if self.size == 0 and file.read(1):
            self.size = None
            file.seek(0)

    def close(self) -> None:
        """Do nothing: the caller closes the file."""


def _is_seekable(file: object) -> bool:
    seekable = getattr(file, "seekable", None)
    try:
        return bool(seekable()) if callable(seekable) else hasattr(file, "seek")
    except ValueError:  # it is closed; reading it will say so
        return False
