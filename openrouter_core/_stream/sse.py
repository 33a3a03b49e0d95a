"""Server-sent events: bytes in, events out (WHATWG HTML, 9.2). No I/O, no decoding of the data.

Takes a stream that is cut anywhere, lines that end in LF, CR or CRLF, a byte order mark, and lines of any length. It takes linear
time, because the pieces of an unfinished line are kept apart until its end arrives. Events without data are ignored: some servers
send them to keep a connection alive. The size of an event is limited, and so is memory.
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
"""Names of fields that say nothing about the answer. The name of a comment is empty."""
_NO_LIMIT = 1 << 62
ServerSentEvent: TypeAlias = tuple[bytes, str]
"""One event: its ``data`` lines, joined by line feeds, and its kind, which is mostly empty."""


class EventParser:
    """Parses one stream. Raises `UnexpectedClientError` for an event with more bytes than `limit`; None is no limit."""

    def __init__(self, *, limit: int | None = SIZES.event) -> None:
        self._limit = _NO_LIMIT if limit is None else limit
        self._pieces: list[bytes] = []
        self._in_pieces = 0
        """Bytes of the unfinished line."""
        self._after_cr = False
        self._at_start = True
        self._data: list[bytes] = []
        self._size = 0
        """Bytes of the unfinished event, in lines that have ended."""
        self._event = ""
        self._strays = bytearray()
        """Lines since the last event that are not fields of an event."""

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """Return the events that end in the chunk. The caller must take all of them before it feeds the next chunk."""
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
        """Return the last event if the stream ended without a blank line after it. It may not be whole."""
        lines, self._pieces, self._in_pieces = [b"".join(self._pieces), b""], [], 0
        return self._events(lines)

    def rest(self) -> bytes:
        """Return the lines after the last event that are not fields: all of a body that is not a stream of events."""
        return bytes(self._strays)

    def _check(self, size: int) -> None:
        if size > self._limit:
            self._pieces, self._data, self._strays = [], [], bytearray()
            raise UnexpectedClientError(f"an event of the stream is larger than the limit of {self._limit} bytes (Sizes.event)")

    def _complete(self, lines: list[bytes]) -> None:
        """Put the earlier pieces of the first line in front of it. Data is taken at once: it may be too long to copy twice."""
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
        """Take a line other than ``data:``. Return how many of its bytes are kept."""
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
