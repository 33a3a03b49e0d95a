"""Gathering: a whole body put together from its pieces, up to a limit. Knows neither its content nor how it came."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from openrouter_core.errors import UnexpectedClientError

if TYPE_CHECKING:
    from openrouter_core.protocols import Incoming


class Whole:
    """Pieces put together. To join a long list of them would hold the loop, because it copies all of them at once."""

    def __init__(self) -> None:
        self.size: int = 0
        self._first = b""
        self._buffer: io.BytesIO | None = None

    def add(self, piece: bytes) -> None:
        """Add a piece to the end."""
        if not self.size:
            self._first = piece  # most often the only one, which is not copied
        else:
            if self._buffer is None:
                self._buffer = io.BytesIO(self._first)
                self._buffer.seek(0, io.SEEK_END)
            self._buffer.write(piece)
        self.size += len(piece)

    def value(self) -> bytes:
        """Return the whole."""
        return self._first if self._buffer is None else self._buffer.getvalue()


async def gathered(incoming: Incoming, limit: int | None, announced: int | None = None) -> bytes:
    """Return the whole body. One of more than `limit` bytes is an Err, at once if so many are `announced`.

    Whatever ends this early closes the connection. Raises `HTTPClientError`.
    """
    try:
        if announced is not None:
            check_size(announced, limit)
        whole = Whole()
        while piece := await incoming.some():
            whole.add(piece)
            check_size(whole.size, limit)
        return whole.value()
    except BaseException:  # cancelled, too
        incoming.close()
        raise


def check_size(size: int, limit: int | None) -> None:
    """Raise `UnexpectedClientError` for an answer that has more bytes than it may."""
    if limit is not None and size > limit:
        raise UnexpectedClientError(f"the answer has more than {limit} bytes, the limit that Sizes(answer=) sets")
