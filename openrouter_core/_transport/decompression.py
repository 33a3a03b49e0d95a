"""Decompression: compressed bodies, decompressed in small pieces, between which the event loop runs.

aiohttp would do it as well, but as fast as they come: a few bytes that stand for very many would hold the loop. And it takes gzip
that breaks off for whole.
"""

from __future__ import annotations

import asyncio
import zlib
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

from openrouter_core._base.status_words import one_line
from openrouter_core._transport.gathering import gathered
from openrouter_core.errors import HTTPClientError, RequestConnectionError, UnexpectedClientError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openrouter_core._transport.incoming import Incoming

    Maker = Callable[[int], Any]

PIECE = 1 << 18
"""Bytes that come out of a step at most; brotli may give twice as many."""
WINDOW = 1 << 14
"""Bytes that go into a step at most: some give nothing, but take long."""
TURN = 1 << 19
"""Work that is done before the loop runs: bytes that came out, and `_PER_BYTE` for each that went in."""
_PER_BYTE = 16
_PER_MEMBER = 1 << 13
"""Work that it takes to begin a member: a body may have very many empty ones."""
MOST_CODINGS = 4
"""The most codings, one around the other, that are undone."""
_GZIP, _ZLIB, _BARE = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS
_ZLIB_METHOD = 8
"""What the lower half of zlib's first byte says (RFC 1950, 2.2); some servers send ``deflate`` without it."""
_ZSTD_WINDOW_LOG = 23
"""8 MiB, which is all that the coding ``zstd`` may ask for (RFC 9659)."""


def decompressed(incoming: Incoming, headers: Mapping[str, str], kind: str, *, failed: bool) -> Incoming | Decompressed:
    """Return the answer's body as it was before it was compressed.

    For a file, an unknown coding is an error. Other bodies are then left as they are, as all HTTP clients do: servers
    send ``Content-Encoding: utf-8`` with plain JSON. `failed` says that the status is an error's, which matters more.
    """
    source: Incoming | Decompressed = incoming
    for coding in reversed(_codings(headers)):
        make = _maker(coding)
        if make is None and kind != "binary":
            break
        source = Decompressed(source, coding, make, may_be_empty=kind == "whole", tolerant=failed)
    return source


def _codings(headers: Mapping[str, str]) -> list[str]:
    """Return the codings of a body, in their order; too many count as one that is not known."""
    getall = getattr(headers, "getall", None)  # a header may be in several lines
    lines: list[str] = getall("Content-Encoding") if getall else [headers["Content-Encoding"]]
    names = [name.strip().lower() for line in lines for name in line.split(",")]
    names = ["gzip" if name == "x-gzip" else name for name in names if name not in {"", "identity"}]
    return names if len(names) <= MOST_CODINGS else [", ".join(names)]


class Decompressed:
    """The body of an answer without one of its codings, read as `Incoming` is."""

    def __init__(
        self, source: Incoming | Decompressed, coding: str, make: Maker | None, *, may_be_empty: bool, tolerant: bool
    ) -> None:
        """Take an answer whose body comes in that coding, and what makes a decoder of it, if there is one.

        `may_be_empty` says that an empty body is not an error, `tolerant` that broken data only ends the body.
        """
        self._source = source
        self._coding = one_line(coding)
        self._make = make
        self._may_be_empty = may_be_empty
        self._tolerant = tolerant
        self._compressed = b""
        self._at = 0
        """How much of `_compressed` was used."""
        self._decoder: Any = None
        """The decoder of the current member, of which gzip may have several; None before, between and after them."""
        self._members = 0
        self._work = 0

    async def read(self, limit: int | None) -> bytes:
        """Return the whole body, of at most so many bytes. Raises `HTTPClientError`."""
        return await gathered(self, limit)

    async def some(self) -> bytes:
        """Return what came since the last call, at least one byte; nothing at the end. Raises `HTTPClientError`."""
        while True:
            if self._at == len(self._compressed) and (self._decoder is None or self._decoder.is_hungry):
                self._compressed, self._at = await self._source.some(), 0
            try:
                piece = self._step() if self._compressed else self._end()
            except HTTPClientError:
                self.close()
                if self._tolerant:
                    return b""
                raise
            if self._work >= TURN:
                self._work = 0
                await asyncio.sleep(0)
            if piece or not self._compressed:
                return piece

    def close(self) -> None:
        """Close the connection, unless the body was read to its end."""
        self._source.close()

    def _step(self) -> bytes:
        """Decompress the next bytes, up to one piece."""
        decoder = self._decoder = self._decoder or self._begun(self._compressed[self._at])
        window = self._compressed[self._at : self._at + WINDOW] if decoder.is_hungry else b""
        try:
            piece: bytes = decoder.give(window)
        except Exception as error:  # noqa: BLE001 - each library has an exception of its own
            message = f"the body is not {self._coding}: {one_line(str(error))}"
        else:
            self._at += len(window)
            self._work += len(piece) + _PER_BYTE * len(window)
            if decoder.has_ended:
                self._at -= len(decoder.unused)
                self._decoder = None
            return piece
        raise UnexpectedClientError(message)

    def _begun(self, first: int) -> Any:
        """Return the decoder of a member that begins with this byte."""
        if self._make is None:
            raise UnexpectedClientError(f"the body comes as {self._coding}, which was not asked for and cannot be undone")
        begins = _BEGINNINGS.get(self._coding)
        if self._members and (begins is None or first not in begins):
            raise UnexpectedClientError(f"more bytes come after the {self._coding} of the body has ended")
        if begins is not None and first not in begins:
            raise UnexpectedClientError(f"the body is not {self._coding}")
        self._members += 1
        self._work += _PER_MEMBER
        return self._make(first)

    def _end(self) -> bytes:
        """Return nothing, because nothing more came. A body that should have had more is an error."""
        if self._decoder is not None:
            raise RequestConnectionError(f"the body breaks off within its {self._coding}")
        if not self._members and not self._may_be_empty:
            raise RequestConnectionError(f"no byte came of a body that is {self._coding}")
        return b""


class _Inflating:
    """gzip and deflate."""

    def __init__(self, wbits: int) -> None:
        self._object = zlib.decompressobj(wbits)
        self.is_hungry = True
        """Whether all input has been decompressed."""

    def give(self, window: bytes) -> bytes:
        """Return at most a piece of the output."""
        piece = self._object.decompress(window or self._object.unconsumed_tail, PIECE)
        self.is_hungry = len(piece) < PIECE and not self._object.unconsumed_tail  # of a full piece, more may be held within
        return piece

    @property
    def has_ended(self) -> bool:
        """Whether the member is whole."""
        return self._object.eof

    @property
    def unused(self) -> bytes:
        """Input that belongs to what follows."""
        return self._object.unused_data


class _Brotli:
    """br, which is one member always."""

    unused = b""

    def __init__(self, decompressor: Any) -> None:
        self._object = decompressor
        self.is_hungry = True

    def give(self, window: bytes) -> bytes:
        piece: bytes = self._object.process(window, output_buffer_limit=PIECE)
        self.is_hungry = not piece  # it does not say so in advance
        return piece

    @property
    def has_ended(self) -> bool:
        return bool(self._object.is_finished())


class _Zstd:
    """zstd."""

    def __init__(self, decompressor: Any) -> None:
        self._object = decompressor

    def give(self, window: bytes) -> bytes:
        piece: bytes = self._object.decompress(window, PIECE)
        return piece

    @property
    def is_hungry(self) -> bool:
        return bool(self._object.needs_input)

    @property
    def has_ended(self) -> bool:
        return bool(self._object.eof)

    @property
    def unused(self) -> bytes:
        unused: bytes = self._object.unused_data
        return unused


_BEGINNINGS = {"gzip": b"\x1f", "zstd": bytes((0x28, *range(0x50, 0x60)))}
"""First bytes of a member, of codings that may have several (RFC 1952, 2.3.1; RFC 8878, 3.1)."""


def _maker(coding: str) -> Maker | None:
    """Return a function that makes a decoder from its first byte; None for an unknown coding or a missing library."""
    if coding == "gzip":
        return lambda _: _Inflating(_GZIP)
    if coding == "deflate":
        return lambda first: _Inflating(_ZLIB if first & 0xF == _ZLIB_METHOD else _BARE)
    if coding == "br":
        brotli = _first_of("brotlicffi", "brotli")
        # Before 1.2 it gives all at once, however much.
        is_bounded = brotli and hasattr(brotli.Decompressor, "can_accept_more_data")
        return (lambda _: _Brotli(brotli.Decompressor())) if is_bounded else None
    if coding == "zstd":
        zstd = _first_of("compression.zstd", "backports.zstd")
        options = zstd and {zstd.DecompressionParameter.window_log_max: _ZSTD_WINDOW_LOG}
        return zstd and (lambda _: _Zstd(zstd.ZstdDecompressor(options=options)))
    return None


def _first_of(*names: str) -> Any:
    """Return the first of these libraries that is installed. aiohttp looks for the same ones, and asks for their codings."""
    for name in names:
        with suppress(ImportError):
            return import_module(name)
    return None
