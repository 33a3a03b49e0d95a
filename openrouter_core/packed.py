"""Packed: files that come compressed though they were asked for as they are, unpacked so that a missing end is noticed.

aiohttp would unpack them as well, but takes gzip that breaks off for whole. Knows nothing of what is in them.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

from openrouter_core.errors import RequestConnectionError, UnexpectedClientError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.transport import Incoming

PIECE = 1 << 18
"""Bytes that are unpacked at a time: a few bytes can be packed ones of very many."""
_GZIP, _ZLIB, _BARE = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS
_ZLIB_METHOD = 8
"""What the lower half of zlib's first byte says (RFC 1950, 2.2); some servers send ``deflate`` without it."""


def unpacked(incoming: Incoming, headers: Mapping[str, str]) -> Incoming | Unpacked:
    """Return the answer's body as it was before it was packed."""
    encoding = headers.get("Content-Encoding", "").strip().lower()
    return incoming if encoding in {"", "identity"} else Unpacked(incoming, encoding)


class Unpacked:
    """The body of an answer, read as `Incoming` is."""

    def __init__(self, incoming: Incoming, encoding: str) -> None:
        """Take an answer whose body comes in that encoding."""
        self._incoming = incoming
        self._encoding = encoding
        self._known = encoding in {"gzip", "deflate"}
        self._packed = b""
        self._decoder: Any = None  # zlib does not tell its class
        """Within packed data; None before and after."""

    async def read(self) -> bytes:
        """Return the whole body; what cannot be unpacked is left as it is, for it is an error, which its status tells."""
        self._packed = await self._incoming.read()
        if not self._known:
            return self._packed
        pieces: list[bytes] = []
        while piece := await self.some():
            pieces.append(piece)
        return b"".join(pieces)

    async def some(self) -> bytes:
        """Return what came since the last call, at least one byte; nothing at the end. Raises `HTTPClientError`."""
        if not self._known:
            raise UnexpectedClientError(f"the body comes as {self._encoding}, which was not asked for and cannot be undone")
        while True:
            packed = self._packed or await self._incoming.some()
            try:
                piece = self._undone(packed)
            except zlib.error:
                break
            if not piece and not packed and self._decoder is not None:
                break
            if piece or not packed:
                return piece
        raise RequestConnectionError(f"the body is no {self._encoding}, or breaks off within it")

    def _undone(self, packed: bytes) -> bytes:
        """Return what the next bytes were, as far as they make one piece; keep the rest."""
        if self._decoder is None:
            if not packed:
                return b""
            self._decoder = zlib.decompressobj(self._format(packed))
        piece: bytes = self._decoder.decompress(packed, PIECE)
        self._packed = self._decoder.unconsumed_tail
        if self._decoder.eof:  # gzip may be in several members
            self._packed = self._decoder.unused_data
            self._decoder = None
        return piece

    def _format(self, packed: bytes) -> int:
        if self._encoding == "gzip":
            return _GZIP
        return _ZLIB if packed[0] & 0xF == _ZLIB_METHOD else _BARE

    def close(self) -> None:
        """Close the connection, unless the body was read to its end."""
        self._incoming.close()
