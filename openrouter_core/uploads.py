"""Uploads: files on their way into a multipart body. Values only; knows nothing of HTTP libraries.

A file is given as a path, bytes, an open binary file, an asynchronous iterator of bytes, or a `FileUpload` that adds a name, a
content type and a progress function to one of these. Paths and files are read in pieces, never whole.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable
from pathlib import PurePath
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
