"""Server-sent events: bytes in, events out (WHATWG HTML, 9.2). No I/O, no decoding of the data.

Takes the stream cut anywhere, lines that end in LF, CR or CRLF, a byte order mark, and lines of any length in linear time: the
pieces of an unfinished line are kept apart until its end arrives. Events without data are none: some servers send them to keep a
connection alive. An event may have so many bytes and no more, so that memory is bounded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core._base.defaults import SIZES
from openrouter_core.errors import UnexpectedClientError

if TYPE_CHECKING:
    from collections.abc import Iterator

_DATA = b"data: "
_BOM = b"\xef\xbb\xbf"
_OTHER_FIELDS = frozenset({b"", b"id", b"retry"})
"""Names of fields that say nothing of an answer; that of a comment is empty."""
_NO_LIMIT = 1 << 62
ServerSentEvent: TypeAlias = tuple[bytes, str]
"""One event as it came: its ``data`` lines, joined by line feeds, and its kind, which is mostly empty."""


class EventParser:
    """Parses one stream. Raises `UnexpectedClientError` at an event that is larger than the limit, in bytes."""

    def __init__(self, *, limit: int | None = SIZES.event) -> None:
        """Stand before the first byte."""
        self._limit = _NO_LIMIT if limit is None else limit
        self._pieces: list[bytes] = []
        self._in_pieces = 0
        """Bytes of the line that has not ended."""
        self._after_cr = False
        self._at_start = True
        self._data: list[bytes] = []
        self._size = 0
        """Bytes of the event that has not ended, in lines that have."""
        self._event = ""
        self._strays = bytearray()
        """Lines that are no field of an event, since the last event."""

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """Return the events that end within the chunk. They are cut out as they are asked for: all, before the next chunk."""
        if self._after_cr and chunk:
            self._after_cr = False
            chunk = chunk.removeprefix(b"\n")
        if b"\n" not in chunk and b"\r" not in chunk:
            if chunk:
                self._pieces.append(chunk)
                self._in_pieces += len(chunk)
                self._check(self._size + self._in_pieces)
            return iter(())
        self._after_cr = chunk.endswith(b"\r")
        lines = chunk.splitlines()
        if self._pieces:
            self._complete(lines)
        self._pieces = [] if chunk.endswith((b"\n", b"\r")) else [lines.pop()]
        self._in_pieces = len(self._pieces[0]) if self._pieces else 0
        return self._events(lines)

    def close(self) -> Iterator[ServerSentEvent]:
        """Return the event that the stream's end cut off from its blank line, if there is one; it may not be whole."""
        lines, self._pieces, self._in_pieces = [b"".join(self._pieces), b""], [], 0
        return self._events(lines)

    def rest(self) -> bytes:
        """Return what came after the last event and is no field of one, at the end: a body that is no stream of events."""
        return bytes(self._strays)

    def _check(self, size: int) -> None:
        if size > self._limit:
            self._pieces, self._data, self._strays = [], [], bytearray()
            raise UnexpectedClientError(f"an event of the stream is larger than the limit of {self._limit} bytes (Sizes.event)")

    def _complete(self, lines: list[bytes]) -> None:
        """Put what came of the first line before in front of it. Data is taken at once: it may be too long to be copied twice."""
        first, *others = self._pieces
        if first.startswith(_DATA):
            self._at_start = False
            self._data.append(b"".join((first[len(_DATA) :], *others, lines.pop(0))))
            self._size += len(self._data[-1])
        else:
            lines[0] = b"".join((first, *others, lines[0]))

    def _events(self, lines: list[bytes]) -> Iterator[ServerSentEvent]:
        if self._at_start:
            self._at_start = False
            lines[0] = lines[0].removeprefix(_BOM)
        data, size, limit = self._data, self._size, self._limit
        for line in lines:
            if line.startswith(b"data:"):
                data.append(line[6:] if line.startswith(_DATA) else line[5:])
                size += len(line)
            elif line:
                size += self._field(line)
            else:
                if data:
                    if size > limit:
                        self._check(size)
                    size = 0
                    if self._strays:
                        self._strays.clear()
                    whole = data[0] if len(data) == 1 else b"\n".join(data)
                    data.clear()
                    if whole and not whole.isspace():
                        yield whole, self._event
                self._event = ""
        self._size = size
        self._check(size + self._in_pieces)

    def _field(self, line: bytes) -> int:
        """Take a line that is not data; return how many bytes of it are kept."""
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._data.append(value)
        elif name == b"event":
            self._event = value.decode("utf-8", "replace")
            return 0
        elif name not in _OTHER_FIELDS:
            self._strays += line + b"\n"
        else:
            return 0
        return len(line)
