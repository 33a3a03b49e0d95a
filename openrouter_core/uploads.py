"""Uploads: files on their way into a multipart body. Values only; knows nothing of HTTP libraries.

A file is given as a path, bytes, an open binary file, an asynchronous iterator of bytes, or a `FileUpload` that adds a name, a
content type and a progress function to one of these. Paths and files are read in pieces, never whole.
"""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable, AsyncIterator, Callable, Generator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import IO, Any, TypeAlias

import attrs

UNNAMED = "upload"
DEFAULT_CONTENT_TYPE = "application/octet-stream"

Content: TypeAlias = str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes] | AsyncIterable[bytes]
"""What can be uploaded; a string is a path."""
Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with the bytes done so far and those there are in all, None where that is not known."""


@attrs.frozen
class FileUpload:
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
            return self.filename
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
        return not isinstance(self.content, AsyncIterable)


Upload: TypeAlias = Content | FileUpload
"""What a function takes as a file."""


def is_upload(value: object) -> bool:
    """Tell whether the value can be uploaded."""
    kinds = (FileUpload, str, os.PathLike, bytes, bytearray, memoryview, AsyncIterable)
    return isinstance(value, kinds) or hasattr(value, "read")


@contextmanager
def opened(upload: FileUpload) -> Generator[Any]:
    """Give the content as something to read in pieces: an open binary file, or an asynchronous iterator of bytes.

    A path is opened and closed again; a file of the caller's is read from its start where it can be, and left open.
    """
    content, report = upload.content, upload.on_progress
    if isinstance(content, AsyncIterable):
        yield content if report is None else _counted(content, report)
        return
    if isinstance(content, str | os.PathLike):
        with Path(content).open("rb") as file:
            yield file if report is None else _Counted(file, report)
        return
    if isinstance(content, bytes | bytearray | memoryview | io.BytesIO):
        yield _InMemory(content.getbuffer() if isinstance(content, io.BytesIO) else content, report)
        return
    given: IO[bytes] = content
    if given.seekable():
        given.seek(0)
    # The HTTP library closes what it has sent; what is the caller's stays open for another attempt, and for the caller.
    yield _Counted(given, report)


async def _counted(content: AsyncIterable[bytes], report: Progress) -> AsyncIterator[bytes]:
    done = 0
    async for piece in content:
        yield piece
        done += len(piece)
        report(done, None)


class _InMemory(io.BytesIO):
    """Bytes that report what was read of them; the HTTP library knows their size beforehand."""

    def __init__(self, content: bytes | bytearray | memoryview, report: Progress | None) -> None:
        super().__init__(content)
        self._report = report
        self._total = len(content)

    def read(self, size: int | None = -1) -> bytes:
        piece = super().read(size)
        if piece and self._report is not None:
            self._report(self.tell(), self._total)
        return piece


class _Counted(io.RawIOBase):
    """A file that reports what was read of it; also what makes any object with ``read`` a file."""

    def __init__(self, file: IO[bytes], report: Progress | None) -> None:
        self._file = file
        self._report = report
        self._done = 0
        self._total = _size(file)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return self._file.seekable()

    def fileno(self) -> int:
        return self._file.fileno()

    def tell(self) -> int:
        return self._file.tell()

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        return self._file.seek(offset, whence)

    def read(self, size: int = -1) -> bytes:
        piece = self._file.read(size)
        if piece and self._report is not None:
            self._done += len(piece)
            self._report(self._done, self._total)
        return piece


def _size(file: IO[bytes]) -> int | None:
    if not file.seekable():
        return None
    here = file.tell()
    end = file.seek(0, os.SEEK_END)
    file.seek(here)
    return end - here
