"""Media: the parts of a chat message that hold an image, a PDF or a sound, from a path, bytes or a URL.

A part is not read when it is made. Awaiting it, or the message that it is in, reads it in a thread. As a mapping it reads itself
when it is looked at, on the thread that looks.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, final

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

Source: TypeAlias = str | os.PathLike[str] | bytes
"""A path, a URL (``https:`` or ``data:``), or the content itself."""

_KINDS = (
    (b"\x89PNG", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"RIFF", "image/webp"),
)
"""The first bytes of images."""


@final
class Media(Mapping[str, Any]):
    """A part of a message. ``await`` it to have it read off the event loop; a dict is the result."""

    def __init__(self, make: Callable[[], dict[str, Any]]) -> None:
        self._make = make
        self._part: dict[str, Any] | None = None

    def read(self) -> dict[str, Any]:
        """Return the part, read on this thread. Raise OSError if its file cannot be read."""
        if self._part is None:
            self._part = self._make()
        return self._part

    def __await__(self) -> Generator[Any, None, Any]:
        """Return the part, read in a thread."""
        return self._read_aside().__await__()

    async def _read_aside(self) -> dict[str, Any]:
        if self._part is not None:
            return self._part
        import asyncio

        return await asyncio.to_thread(self.read)

    def __getitem__(self, key: str) -> Any:
        return self.read()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.read())

    def __len__(self) -> int:
        return len(self.read())

    def __repr__(self) -> str:
        return f"Media({'not read yet' if self._part is None else self._part['type']})"


def image(source: Source, *, detail: str | None = None, media_type: str | None = None) -> Media:
    """Return an image for a message.

    Args:
        source: A path, the bytes, or a URL; a URL goes to the provider as it is.
        detail: How closely the model looks at it: ``low``, ``high`` or ``auto``.
        media_type: What it is, such as ``image/png``; guessed from the name or the first bytes if it is left out.
    """

    def make() -> dict[str, Any]:
        place: dict[str, Any] = {"url": _url(source, media_type, _image_type)}
        return {"type": "image_url", "image_url": {**place, **({"detail": detail} if detail else {})}}

    return Media(make)


def pdf(source: Source, *, name: str | None = None) -> Media:
    """Return a PDF for a message.

    Args:
        source: A path, the bytes, or a URL; a URL goes to the provider as it is.
        name: The file's name as the model sees it; that of the path if it is left out.
    """

    def make() -> dict[str, Any]:
        filename = name or (Path(os.fspath(source)).name if not isinstance(source, bytes) else "") or "document.pdf"
        return {"type": "file", "file": {"filename": filename, "file_data": _url(source, "application/pdf", str)}}

    return Media(make)


def audio(source: Source, *, format: str | None = None) -> Media:  # noqa: A002 - as the API calls it
    """Return a sound for a message.

    Args:
        source: A path, or the bytes; providers take no URLs of sounds.
        format: Its format, such as ``wav`` or ``mp3``; the suffix of the path if it is left out, else ``wav``.

    Raises:
        TypeError: It is a URL.
    """
    if _is_url(source):
        raise TypeError("audio takes a path or bytes: providers take no URLs of sounds")

    def make() -> dict[str, Any]:
        suffix = "" if isinstance(source, bytes) else Path(os.fspath(source)).suffix.lstrip(".").lower()
        return {"type": "input_audio", "input_audio": {"data": _base64(_content(source)), "format": format or suffix or "wav"}}

    return Media(make)


def _is_url(source: Source) -> bool:
    return isinstance(source, str) and source.startswith(("http://", "https://", "data:"))


def _content(source: Source) -> bytes:
    return source if isinstance(source, bytes) else Path(source).read_bytes()


def _url(source: Source, media_type: str | None, guessed: Callable[[Any], str]) -> str:
    if _is_url(source):
        return str(source)
    content = _content(source)
    return f"data:{media_type or _named_type(source) or guessed(content)};base64,{_base64(content)}"


def _named_type(source: Source) -> str | None:
    from mimetypes import guess_type

    return None if isinstance(source, bytes) else guess_type(os.fspath(source))[0]


def _image_type(content: bytes) -> str:
    return next((kind for beginning, kind in _KINDS if content.startswith(beginning)), "image/png")


def _base64(content: bytes) -> str:
    from base64 import b64encode

    return b64encode(content).decode()
