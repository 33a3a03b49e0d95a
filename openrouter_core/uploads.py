"""Uploads: files on their way into a multipart body. Values only; knows nothing of HTTP libraries.

A file is given as a path, bytes, an open binary file, an asynchronous iterator of bytes, or a `FileUpload` that adds a name, a
content type and a progress function to one of these. Paths and files are read in pieces, never whole.
"""

from __future__ import annotations

import asyncio
import io
import os
import stat
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Generator
from contextlib import aclosing, contextmanager
from pathlib import Path, PurePath
from typing import IO, Any, TypeAlias

import attrs

from openrouter_core.errors import OpenRouterError, SDKValidationError
from openrouter_core.failures import unexpected
from openrouter_core.phrases import one_line
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

    def __init__(self, argument: str, upload: FileUpload, file: Any, size: int | None) -> None:
        """Take what to read from: a buffer, an open file or an asynchronous iterator; and its size, where that is known."""
        self.size = size
        self.failure: OpenRouterError | None = None
        """Why there are no more pieces, where that is not the connection's fault."""
        self._argument = argument
        self._file = file
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
        except OpenRouterError as error:
            self.failure = error
            raise
        except OSError as error:
            self.failure = refused(self._argument, f"the file cannot be read: {error.strerror or type(error).__name__}")
            raise
        except Exception as error:
            self.failure = unexpected(f"reading the upload raised {type(error).__name__}", error)
            raise

    async def _read(self) -> AsyncGenerator[bytes | memoryview]:
        if isinstance(self._file, memoryview):
            for start in range(0, len(self._file), PIECE):
                yield self._file[start : start + PIECE]
        elif isinstance(self._file, AsyncIterable):
            async for piece in self._file:
                yield self._as_bytes(piece)
        else:
            left = self.size
            while piece := await asyncio.to_thread(self._file.read, PIECE if left is None else min(PIECE, left)):
                yield self._as_bytes(piece)
                left = None if left is None else left - len(piece)

    def _check(self, done: int) -> None:
        if self.size is not None and done < self.size:
            raise refused(self._argument, f"the file became shorter while it was read: {done} of {self.size} bytes")

    def _tell(self, done: int) -> None:
        if self._report is None:
            return
        try:
            self._report(done, self.size)
        except Exception as error:  # noqa: BLE001 - the caller's function; nothing escapes
            failure = unexpected(f"on_progress raised {type(error).__name__}", error)
        else:
            return
        raise failure

    def _as_bytes(self, piece: object) -> bytes | memoryview:
        if isinstance(piece, bytes | bytearray | memoryview):
            return piece if isinstance(piece, bytes) else memoryview(piece).cast("B")
        kind = type(piece).__name__
        raise refused(self._argument, f"a file must be read as bytes, not as {kind}: open it in binary mode")


def refused(argument: str, reason: str) -> SDKValidationError:
    """Return the error of a file that cannot be sent."""
    return SDKValidationError(f"{argument}: {one_line(reason)}", argument=argument)


@contextmanager
def opened(argument: str, upload: FileUpload) -> Generator[Source]:
    """Give the content, to be read. What cannot be opened is an `SDKValidationError`.

    A path is opened and closed again; a file of the caller's is read from its start where it can be, and left open.
    """
    content = upload.content
    if isinstance(content, io.BytesIO):
        content = content.getbuffer()
    if isinstance(content, bytes | bytearray | memoryview):
        with memoryview(content) as buffer:
            flat = buffer.cast("B") if buffer.c_contiguous else memoryview(bytes(buffer))
            yield Source(argument, upload, flat, flat.nbytes)
        return
    if isinstance(content, AsyncIterable):
        yield Source(argument, upload, content, None)
        return
    if not isinstance(content, str | os.PathLike):
        yield Source(argument, upload, content, _rewound(argument, content))
        return
    try:
        file = Path(content).open("rb")  # noqa: SIM115 - closed below; only opening it may fail with these errors
        status = os.fstat(file.fileno())
    except (OSError, ValueError) as error:
        failure = refused(argument, f"the file cannot be read: {getattr(error, 'strerror', None) or error}")
    else:
        with file:
            yield Source(argument, upload, file, status.st_size if stat.S_ISREG(status.st_mode) else None)
        return
    raise failure


def _rewound(argument: str, file: IO[bytes]) -> int | None:
    """Go to the start of a file and return its size; None for one that cannot be sought in."""
    if not _is_seekable(file):
        return None
    try:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
    except (OSError, ValueError) as error:
        failure = refused(argument, f"the file cannot be read: {error}")
    else:
        return size
    raise failure


def _is_seekable(file: object) -> bool:
    seekable = getattr(file, "seekable", None)
    try:
        return bool(seekable()) if callable(seekable) else hasattr(file, "seek")
    except ValueError:  # it is closed, which reading it will tell
        return False
