"""Server-sent events: bytes in, events out (WHATWG HTML, 9.2). No I/O, no decoding of the data.

Takes the stream cut anywhere, lines that end in LF, CR or CRLF, a byte order mark, and lines of any length in linear time: the
pieces of an unfinished line are kept apart until its end arrives. Events without data are none: some servers send them to keep a
connection alive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

_DATA = b"data: "
_BOM = b"\xef\xbb\xbf"
ServerSentEvent: TypeAlias = tuple[bytes, str]
"""One event as it came: its ``data`` lines, joined by line feeds, and its kind, which is mostly empty."""


class EventParser:
    """Parses one stream."""

    def __init__(self) -> None:
        """Stand before the first byte."""
        self._pieces: list[bytes] = []
        self._after_cr = False
        self._at_start = True
        self._data: list[bytes] = []
        self._event = ""

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """Return the events that end within the chunk. They are cut out as they are asked for: all, before the next chunk."""
        if self._after_cr and chunk:
            self._after_cr = False
            chunk = chunk.removeprefix(b"\n")
        if b"\n" not in chunk and b"\r" not in chunk:
            if chunk:
                self._pieces.append(chunk)
            return iter(())
        self._after_cr = chunk.endswith(b"\r")
        lines = chunk.splitlines()
        if self._pieces:
            self._complete(lines)
        self._pieces = [] if chunk.endswith((b"\n", b"\r")) else [lines.pop()]
        return self._events(lines)

    def close(self) -> Iterator[ServerSentEvent]:
        """Return the event that the stream's end cut off from its blank line, if there is one; it may not be whole."""
        lines, self._pieces = [b"".join(self._pieces), b""], []
        return self._events(lines)

    def _complete(self, lines: list[bytes]) -> None:
        """Put what came of the first line before in front of it. Data is taken at once: it may be too long to be copied twice."""
        first, *others = self._pieces
        if first.startswith(_DATA):
            self._at_start = False
            self._data.append(b"".join((first[len(_DATA) :], *others, lines.pop(0))))
        else:
            lines[0] = b"".join((first, *others, lines[0]))

    def _events(self, lines: list[bytes]) -> Iterator[ServerSentEvent]:
        if self._at_start:
            self._at_start = False
            lines[0] = lines[0].removeprefix(_BOM)
        data = self._data
        for line in lines:
            if line.startswith(b"data:"):
                data.append(line[6:] if line.startswith(_DATA) else line[5:])
            elif line:
                self._field(line)
            else:
                if data:
                    whole = data[0] if len(data) == 1 else b"\n".join(data)
                    data.clear()
                    if whole and not whole.isspace():
                        yield whole, self._event
                self._event = ""

    def _field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._data.append(value)
        elif name == b"event":
            self._event = value.decode("utf-8", "replace")
