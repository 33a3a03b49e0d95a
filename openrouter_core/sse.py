"""Server-sent events: bytes in, events out (WHATWG HTML, 9.2). No I/O, no decoding of the data.

Takes the stream cut anywhere, lines that end in LF, CR or CRLF, a byte order mark, and lines of any length in linear time: the
pieces of an unfinished line are kept apart until its end arrives.
"""

from __future__ import annotations

import attrs

_BOM = b"\xef\xbb\xbf"


@attrs.frozen
class ServerSentEvent:
    """One event as it came."""

    data: bytes
    """The ``data`` lines, joined by line feeds."""
    event: str = ""
    """The kind of event; mostly empty."""


class EventParser:
    """Parses one stream."""

    def __init__(self) -> None:
        """Stand before the first byte."""
        self._pieces: list[bytes] = []
        self._after_cr = False
        self._at_start = True
        self._data: list[bytes] = []
        self._event = ""

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Return the events that end within the chunk."""
        if self._after_cr and chunk:
            self._after_cr = False
            chunk = chunk.removeprefix(b"\n")
        if b"\n" not in chunk and b"\r" not in chunk:
            if chunk:
                self._pieces.append(chunk)
            return []
        self._pieces.append(chunk)
        text = b"".join(self._pieces)
        self._after_cr = text.endswith(b"\r")
        lines = text.splitlines()
        self._pieces = [] if text.endswith((b"\n", b"\r")) else [lines.pop()]
        return self._events(lines)

    def close(self) -> list[ServerSentEvent]:
        """Return the event that the stream's end cut off from its blank line, if there is one."""
        return self._events([b"".join(self._pieces), b""])

    def _events(self, lines: list[bytes]) -> list[ServerSentEvent]:
        if self._at_start and lines:
            self._at_start = False
            lines[0] = lines[0].removeprefix(_BOM)
        events: list[ServerSentEvent] = []
        for line in lines:
            if not line:
                if self._data:
                    events.append(ServerSentEvent(b"\n".join(self._data), self._event))
                self._data, self._event = [], ""
            elif line.startswith(b"data:"):
                self._data.append(line[6:] if line.startswith(b"data: ") else line[5:])
            else:
                self._field(line)
        return events

    def _field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._data.append(value)
        elif name == b"event":
            self._event = value.decode("utf-8", "replace")
